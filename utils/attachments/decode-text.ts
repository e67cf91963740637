const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16LE_MARK = [0xff, 0xfe];
const UTF16BE_MARK = [0xfe, 0xff];

/** How many well-read letters one broken one is forgiven for. */
const FORGIVING = 10;

/** What stands for bytes that are no letter. */
const REPLACEMENT = 0xfffd;

/**
 * Text of bytes: by a byte order mark, by what the file says of itself, as UTF-8, and else as Windows-1252, which old
 * programs in France write.
 * @param declared name of an encoding that the file or its mail states
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): string {
  const marked = encodingByMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const decoder = declared ? decoderOf(declared) : null;
  // What says UTF-8 and is not is as common as what says nothing.
  if (decoder !== null && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return isWellRead(text) ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** The encoding that the first bytes tell, or that every other byte being 0 gives away; null if they do not. */
export function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, UTF8_MARK)) return 'utf-8';
  if (startsWith(bytes, UTF16LE_MARK)) return 'utf-16le';
  if (startsWith(bytes, UTF16BE_MARK)) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  if (start.length < 8) return null;
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > start.length / 4) return 'utf-16le';
  return odd === 0 && even > start.length / 4 ? 'utf-16be' : null;
}

export function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

/** @returns null for a name that no browser knows */
export function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}

/** One flipped byte must not turn every « é » of a text into two signs. */
function isWellRead(text: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT) broken += 1;
    else if (unit > 0x7f) foreign += 1;
  }
  return broken === 0 || foreign > broken * FORGIVING;
}

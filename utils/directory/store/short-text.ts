const decoder = new TextDecoder();

/** Text of a few UTF-8 bytes. Most are ASCII: several times faster than a call of the decoder. */
export function shortText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

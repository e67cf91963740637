import { SaxesParser } from 'saxes';
import { encodingByMark } from '../decode-text';
import type { FileReading } from '../file-reading';
import { UnreadError } from '../unread-error';

export interface XmlHandler {
  /** @param name without its namespace's prefix, as are the names of attributes */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** No document of an office nests deeper. */
const DEEPEST_ELEMENT = 1_000;

/** Faults after which there is no sense in going on. The first ones may be one flipped letter. */
const MOST_FAULTS = 50;

/** How much of a file is parsed before others may run, in bytes. */
const PIECE = 64 * 1024;

/**
 * Parses XML piece by piece, also where it is not well-formed, as far as one can. A DTD is not obeyed.
 * @throws {UnreadError} `damaged`, at the end, if it was not well-formed; `bomb`; and what the handler throws
 */
export async function parseXml(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  handler: XmlHandler,
  spend: FileReading['spend'],
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let faults = 0;
  let depth = 0;
  parser.on('error', (cause) => {
    faults += 1;
    if (faults > MOST_FAULTS) throw new UnreadError('damaged', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST_ELEMENT) throw new UnreadError('bomb', { endsAll: true });
    const plain: Record<string, string> = {};
    for (const key of Object.keys(attributes)) plain[withoutPrefix(key)] = attributes[key] ?? '';
    handler.open(withoutPrefix(name), plain);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(withoutPrefix(name));
  });
  let decoder: TextDecoder | null = null;
  for await (const piece of source instanceof Uint8Array ? cut(source) : source) {
    decoder ??= decoderOfXml(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    // An office unfolds its parts as they are parsed, and pays for that; a plain file pays here.
    await spend(source instanceof Uint8Array ? piece.length : 0);
  }
  parser.close();
  if (faults > 0) throw new UnreadError('damaged');
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** By its mark, or by its XML declaration; UTF-8 if it has neither (XML 1.0, 4.3.3). */
function decoderOfXml(start: Uint8Array): TextDecoder {
  const marked = encodingByMark(start);
  if (marked !== null) return new TextDecoder(marked);
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

/**
 * The detector's data is one run of bytes: named sections, one after the other. Each has a line `name length\n` in ASCII,
 * then `length` bytes. Nothing in it hangs on the machine that reads it.
 */
export type Sections = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const NEW_LINE = 10;

/** Puts sections together, in the order of the map. */
export function packSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts = [...sections].flatMap(([name, bytes]) => [encodeText(`${name} ${bytes.length}\n`), bytes]);
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** Takes sections apart; they share the memory of `packed`. @throws if the bytes are cut */
export function readSections(packed: Uint8Array<ArrayBuffer>): Sections {
  const sections = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 0;
  while (at < packed.length) {
    const lineEnd = packed.indexOf(NEW_LINE, at);
    const [name = '', length = ''] = decodeText(packed.subarray(at, lineEnd)).split(' ');
    const start = lineEnd + 1;
    at = start + Number(length);
    if (lineEnd < 0 || !(at >= start && at <= packed.length)) throw new Error('the detector’s data is cut');
    sections.set(name, packed.subarray(start, at));
  }
  return sections;
}

/** @throws if there is no section of that name */
export function takeSection(sections: Sections, name: string): Uint8Array<ArrayBuffer> {
  const section = sections.get(name);
  if (section === undefined) throw new Error(`the detector’s data has no ${name}`);
  return section;
}

export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(bytes);
}

/** Bytes as base64, in which they pass through a message. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

const CHUNK = 0x2000;

/** What browsers of 2025 can do by themselves: Chromium 140, Firefox 133. */
interface NativeBase64 {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

/** @throws if the text is not base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as typeof Uint8Array & NativeBase64;
  if (native.fromBase64 !== undefined) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

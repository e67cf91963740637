/**
 * A text made comparable: lower case, no accents, ligatures opened, apostrophes and dashes of one kind,
 * spaces of one kind, invisible characters gone. `line` breaks stay.
 */
export interface Folded {
  readonly text: string;
  /** The text this was made from. */
  readonly original: string;
  /** For each folded UTF-16 unit, where its character begins in the original. */
  readonly starts: Uint32Array;
}

const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const TABLE_SIZE = 0x250;

/** Folded form of the Latin letters, built on first use: keeps loading the module free. */
let latin: string[] | undefined;
let decoder: TextDecoder | undefined;

/** Folds a text. Pure; the same text gives the same folding, and folding twice changes nothing. */
export function foldText(original: string): Folded {
  const table = getLatin();
  const size = original.length;
  let codes = new Uint16Array(size + 32);
  let starts = new Uint32Array(size + 32);
  let length = 0;
  for (let at = 0; at < size; at++) {
    const code = original.charCodeAt(at);
    if (code < 0x80) {
      codes[length] = code >= 0x41 && code <= 0x5a ? code + 32 : code === 9 || code === 13 ? 32 : code;
      starts[length++] = at;
    } else {
      const isPair = code >= 0xd800 && code <= 0xdbff && isLowSurrogate(original, at + 1);
      const character = isPair ? original.slice(at, at + 2) : original.charAt(at);
      const folded = table[code] ?? foldCharacter(character);
      if (length + folded.length + size - at > codes.length) {
        codes = growCodes(codes);
        starts = growStarts(starts);
      }
      for (let i = 0; i < folded.length; i++) {
        codes[length] = folded.charCodeAt(i);
        starts[length++] = at;
      }
      if (isPair) at++;
    }
  }
  return { text: decode(codes.subarray(0, length)), original, starts: starts.subarray(0, length) };
}

/** Folds a word of the lexicon: the same folding, without the places. */
export function foldWord(word: string): string {
  const table = getLatin();
  let folded = '';
  for (const character of word) folded += table[character.charCodeAt(0)] ?? foldCharacter(character);
  return folded;
}

function getLatin(): readonly string[] {
  latin ??= Array.from({ length: TABLE_SIZE }, (_, code) => foldCharacter(String.fromCharCode(code)));
  return latin;
}

/** Where the folded unit at `index` ends in the original, the accents written after it included. */
export function originalEnd({ original, starts }: Folded, index: number): number {
  const start = starts[index] ?? original.length;
  let end = start + (isLowSurrogate(original, start + 1) ? 2 : 1);
  while (isMark(original.charCodeAt(end))) end++;
  return Math.min(end, original.length);
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (isMark(code) || isInvisible(code)) return '';
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return ' ';
  if (code === 0x3000 || code === 9 || code === 13) return ' ';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4) return "'";
  if (code === 0xb5 || code === 0x3bc) return 'u';
  if (code === 0xd7) return 'x';
  if (code === 0xdf) return 'ss';
  if (code === 0x153 || code === 0x152) return 'oe';
  if (code === 0xe6 || code === 0xc6) return 'ae';
  if (code === 0xa8 || code === 0xaf || code === 0xb8) return ' ';
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

function isMark(code: number): boolean {
  return code >= FIRST_MARK && code <= LAST_MARK;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function growCodes(from: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(from.length * 2 + 64);
  to.set(from);
  return to;
}

function growStarts(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(from.length * 2 + 64);
  to.set(from);
  return to;
}

function decode(codes: Uint16Array<ArrayBuffer>): string {
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true });
  return decoder.decode(codes);
}

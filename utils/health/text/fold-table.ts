/** What one UTF-16 unit is. Below `GAP` a letter or digit: its folded ASCII code, and `UPPER` for a capital. */
export const UPPER = 0x80;
/** Every unit from here on is no plain letter. */
export const NO_LETTER = 0x100;
/** Bits of what parts words. A space, an apostrophe, `_`, `/` and `°` are `GAP` alone: words go on after them. */
export const APART = 0x100;
export const DOT = 0x200;
export const ENDS_SENTENCE = 0x400;
export const LINE = 0x800;
/** `-`, `*` and `:`: a line after them, or begun by them, is a sentence of its own. */
export const STARTS_LINE = 0x1000;
/** Seen by nobody (soft hyphen, zero width) or an accent written apart. */
export const SKIP = 0x2000;
/** To be folded one by one: `foldOther` tells. */
export const OTHER = 0x4000;
export const GAP = 0x8000;
export const HYPHEN = GAP | STARTS_LINE;

const LATIN_END = 0x250;
const LIKE_SPACE = [0x20, 0x09, 0x0d, 0xa0, 0xa8, 0xaf, 0xb8, 0x1680, 0x202f, 0x205f, 0x3000];
const INVISIBLE = [0xad, 0x34f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff];
/** Latin letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  '×': 'x',
  µ: 'u',
  μ: 'u',
};

let table: Uint16Array | undefined;

/** The class of every UTF-16 unit, built on first use: loading the module is free. */
export function getFoldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

/** Folds one character that is not in the table: '' when it is unseen, letters and digits only when it is part of a word. */
export function foldOther(character: string): string {
  const lower = character.toLowerCase();
  const whole = WHOLE[lower];
  if (whole !== undefined) return whole;
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Whether a folded unit belongs into a word: Latin letters and digits, and the letters of other scripts. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);
}

/** An accent written after its letter. */
export function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000).fill(OTHER);
  for (let code = 0; code < LATIN_END; code++) built[code] = classLatin(String.fromCharCode(code));
  for (let code = 0x2000; code < 0x2070; code++) built[code] = GAP | APART;
  setAll(built, GAP | APART, 0x2190, 0x2bff);
  setAll(built, GAP, 0x2000, 0x200a);
  setAll(built, SKIP, 0x200b, 0x200f);
  setAll(built, HYPHEN, 0x2010, 0x2015);
  setAll(built, SKIP, 0x202a, 0x202e);
  setAll(built, SKIP, 0x300, 0x36f);
  for (const code of INVISIBLE) built[code] = SKIP;
  for (const code of LIKE_SPACE) built[code] = GAP;
  for (const letter of "'`´’‘ʼ_/°") built[letter.charCodeAt(0)] = GAP;
  for (const letter of '!?;•…') built[letter.charCodeAt(0)] = GAP | ENDS_SENTENCE;
  for (const letter of '*:') built[letter.charCodeAt(0)] = GAP | APART | STARTS_LINE;
  for (const letter of '\n\u2028\u2029') built[letter.charCodeAt(0)] = GAP | LINE;
  for (const letter of '-−') built[letter.charCodeAt(0)] = HYPHEN;
  built[0x2e] = GAP | DOT;
  return built;
}

function setAll(built: Uint16Array, value: number, from: number, to: number): void {
  built.fill(value, from, to + 1);
}

function classLatin(character: string): number {
  const folded = foldOther(character);
  const code = folded.charCodeAt(0);
  if (folded.length !== 1)
    return [...folded].every((unit) => isWordUnit(unit.charCodeAt(0))) ? OTHER : GAP | APART;
  if (!isWordUnit(code)) return GAP | APART;
  return character === character.toLowerCase() ? code : code | UPPER;
}

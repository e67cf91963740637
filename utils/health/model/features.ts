import { getFoldTable, NO_LETTER } from '../text/fold-table';
import type { Tokens } from '../text/tokens';
import { DIGIT_FIRST } from '../text/tokens';

/** All numbers are one word to the model: the hash of "0". It must not learn a date, a place or a person by digits. */
export const NUMBER_HASH = Math.imul(0x811c9dc5 ^ 0x30, 0x01000193);

/** Words of at least so many letters also count by their first and last four: « card… », « …mie ». */
export const ENDS_FROM = 6;
const HEAD = 4;

/** What the model reads of a text. */
export type ModelTokens = Pick<
  Tokens,
  'text' | 'count' | 'hashes' | 'tails' | 'starts' | 'ends' | 'sentences' | 'shapes'
>;

/** The hash by which the model knows the word at `at`. */
export function modelHash(tokens: ModelTokens, at: number): number {
  return ((tokens.shapes[at] ?? 0) & DIGIT_FIRST) !== 0 ? NUMBER_HASH : (tokens.hashes[at] ?? 0);
}

/** Whether the word at `at` is long enough to count by its beginning and its ending. */
export function hasEnds(tokens: ModelTokens, at: number): boolean {
  return (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) >= ENDS_FROM;
}

/** The first four letters of the word at `at`, folded as far as they are plain ones, eight bits each. */
export function headOf({ text, starts }: ModelTokens, at: number): number {
  const table = getFoldTable();
  const start = starts[at] ?? 0;
  let head = 0;
  for (let unit = start; unit < start + HEAD; unit++) {
    const value = table[text.charCodeAt(unit)] ?? NO_LETTER;
    head = (head << 8) | (value < NO_LETTER ? value & 0x7f : 0);
  }
  return head;
}

/** The key of a word. Keys are 32 bits, all of them well mixed. */
export function wordKey(hash: number): number {
  return mix(hash, 0x2c1b3c6d);
}

/** The key of two neighbouring words of a sentence. */
export function pairKey(before: number, hash: number): number {
  return mix((Math.imul(before, 0x85ebca6b) + hash) | 0, 0x297a2d39);
}

/** The key of a word's last four letters. */
export function tailKey(tail: number): number {
  return mix(tail ^ 0x5bd1e995, 0x165667b1);
}

/** The key of a word's first four letters. */
export function headKey(head: number): number {
  return mix(head ^ 0x3c6ef372, 0x21f0aaad);
}

function mix(value: number, factor: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), factor);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return again ^ (again >>> 15);
}

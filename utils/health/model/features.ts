import type { Tokens } from '../text/tokens';
import { DIGIT_FIRST } from '../text/tokens';

/** The table of weights has 2^18 places: about 5 in 100 features share theirs with another. */
const SLOT_BITS = 18;
export const SLOT_COUNT = 2 ** SLOT_BITS;
const SHIFT = 32 - SLOT_BITS;

/** All numbers are one word to the model: the hash of "0". It must not learn a date, a place or a person by digits. */
export const NUMBER_HASH = Math.imul(0x811c9dc5 ^ 0x30, 0x01000193);

/** Words of at least so many letters also count by their last four: « …mie », « …ique ». */
export const TAIL_FROM = 6;

/** What the model reads of a text. */
export type ModelTokens = Pick<
  Tokens,
  'count' | 'hashes' | 'tails' | 'starts' | 'ends' | 'sentences' | 'shapes'
>;

/** The hash by which the model knows the word at `at`. */
export function modelHash(tokens: ModelTokens, at: number): number {
  return ((tokens.shapes[at] ?? 0) & DIGIT_FIRST) !== 0 ? NUMBER_HASH : (tokens.hashes[at] ?? 0);
}

/** Whether the word at `at` is long enough to count by its ending. */
export function hasTail(tokens: ModelTokens, at: number): boolean {
  return (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) >= TAIL_FROM;
}

/** Place of a word's weight. */
export function wordSlot(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> SHIFT;
}

/** Place of the weight of two neighbouring words of a sentence. */
export function pairSlot(before: number, hash: number): number {
  const mixed = (Math.imul(before, 0x85ebca6b) + hash) | 0;
  return Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39) >>> SHIFT;
}

/** Place of the weight of a word's ending. */
export function tailSlot(tail: number): number {
  const mixed = Math.imul(tail, 0x5bd1e995);
  return Math.imul(mixed ^ (mixed >>> 15), 0x165667b1) >>> SHIFT;
}

import type { WordTable } from '../directory-index';
import type { Range } from './meaning';
import { prefixRange } from './vocabulary';

/** Words that are one typing mistake away: whole words, and words that begin with such a one. */
export interface Typos {
  readonly whole: readonly Range[];
  readonly prefix: readonly Range[];
}

/** Up to this many words are looked at one by one. */
const FEW = 300;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A shorter beginning is one mistake away from half of the table. */
const SHORTEST_PREFIX = 5;

/**
 * Words of a table that differ from `typed` by one letter left out, put in, put in place of another, or swapped with
 * its neighbour (Damerau). Mistakes in the first letters are looked up; as soon as few words share what was typed
 * before the mistake, those words are compared.
 */
export function findTypos(table: WordTable, typed: string): Typos {
  const whole = new Map<number, Range>();
  const prefix = new Map<number, Range>();
  const withPrefix = typed.length >= SHORTEST_PREFIX;
  let [from, to]: Range = [0, table.size];
  for (let at = 0; at <= typed.length; at++) {
    if (to - from <= FEW) {
      for (let number = from; number < to; number++) {
        const kind = compareOneEdit(table.word(number), typed);
        if (kind === 'whole') whole.set(number, [number, number + 1]);
        if (kind === 'prefix' && withPrefix) prefix.set(number, [number, number + 1]);
      }
      break;
    }
    for (const variant of variantsAt(typed, at)) {
      const first = table.lowerBound(variant);
      // Most variants are no word and begin none: one look says so.
      if (first === table.size || !table.word(first).startsWith(variant)) continue;
      if (table.word(first) === variant) whole.set(first, [first, first + 1]);
      const longer = withPrefix && at + 1 < typed.length ? prefixRange(table, variant) : null;
      if (longer !== null) prefix.set(longer[0], longer);
    }
    [from, to] = prefixRange(table, typed.slice(0, at + 1)) ?? [0, 0];
  }
  return { whole: [...whole.values()], prefix: [...prefix.values()] };
}

/** All texts one mistake away from `typed`, the mistake being at a place and what is before it right. */
function variantsAt(typed: string, at: number): string[] {
  const before = typed.slice(0, at);
  const here = typed[at] ?? '';
  const next = typed[at + 1] ?? '';
  const rest = typed.slice(at + 1);
  const variants: string[] = [];
  for (const letter of LETTERS) {
    if (letter === here) continue;
    variants.push(before + letter + here + rest);
    if (here !== '') variants.push(before + letter + rest);
  }
  if (here !== '' && here !== next) variants.push(before + rest);
  if (next !== '' && next !== here) variants.push(before + next + here + typed.slice(at + 2));
  return variants;
}

/**
 * Whether a word, or its beginning, is one mistake away from what was typed; null for neither, and for a word that
 * begins with just what was typed. Of a beginning, letters after the mistake must bear it out.
 */
export function compareOneEdit(word: string, typed: string): 'whole' | 'prefix' | null {
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at++;
  if (at === typed.length || word.length < typed.length - 1) return null;
  const ends = [
    compareRest(word, at + 1, typed, at + 1),
    compareRest(word, at + 1, typed, at),
    compareRest(word, at, typed, at + 1),
    isSwap(word, typed, at) ? compareRest(word, at + 2, typed, at + 2) : null,
  ];
  if (ends.includes('whole')) return 'whole';
  return ends.includes('prefix') ? 'prefix' : null;
}

/** Whether the rest of a word is the rest of what was typed, or goes on after it. */
function compareRest(word: string, from: number, typed: string, at: number): 'whole' | 'prefix' | null {
  if (word.length - from < typed.length - at) return null;
  for (let step = 0; at + step < typed.length; step++) {
    if (word.charCodeAt(from + step) !== typed.charCodeAt(at + step)) return null;
  }
  if (word.length - from === typed.length - at) return 'whole';
  return at < typed.length ? 'prefix' : null;
}

function isSwap(word: string, typed: string, at: number): boolean {
  return at + 1 < typed.length && word[at] === typed[at + 1] && word[at + 1] === typed[at];
}

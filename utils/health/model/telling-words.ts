import { CAPITAL_FIRST, DIGIT_FIRST } from '../text/tokens';
import { hasEnds, headKey, headOf, type ModelTokens, modelHash, pairKey, tailKey, wordKey } from './features';
import { type LinearModel, weightOf } from './linear-model';

/** A span of words; `to` is included. */
export interface TellingWords {
  readonly from: number;
  readonly to: number;
}

/** A phrase that is shown is no longer than about a line. */
const SHOWN_UNITS = 60;
/** « M. », « Mme », « Dr »: no longer than this, before a name. */
const TITLE_UNITS = 3;
/** A sentence of so many words and one more is no bare name with its title. */
const NO_BARE_NAME = 4;

/**
 * The neighbouring words of a sentence that told the model most: the run of the greatest weight that fits on a line.
 * It neither begins nor ends with a name or a number, unless a single word would be left; it is two words at least.
 * @param first, last: the sentence's words, both included
 * @returns null if the sentence is a single word, or nothing but names and numbers: people could make nothing of it
 */
export function findTellingWords(
  tokens: ModelTokens,
  model: LinearModel,
  first: number,
  last: number,
): TellingWords | null {
  const words = weighWords(tokens, model, first, last);
  const found = findRun(tokens, words, first, last);
  // Whoever writes all in capitals names nobody by them.
  if (found !== null || last - first < NO_BARE_NAME) return found;
  for (let at = first; at <= last; at++) words.tells[at - first] = isNumber(tokens, at) ? 0 : 1;
  return findRun(tokens, words, first, last);
}

/** By word of the sentence; the arrays are used again for the next one. */
interface Words {
  readonly worth: Float64Array;
  /** 1 where a run may begin and end. */
  readonly tells: Uint8Array;
}

let scratch: Words | undefined;

function findRun(tokens: ModelTokens, words: Words, first: number, last: number): TellingWords | null {
  const { starts, ends } = tokens;
  const { worth, tells } = words;
  const count = last - first + 1;
  let bestFrom = -1;
  let bestTo = -1;
  let most = 0;
  for (let from = 0; from < count; from++) {
    if (tells[from] === 0 || (worth[from] ?? 0) <= 0) continue;
    const furthest = (starts[first + from] ?? 0) + SHOWN_UNITS;
    let sum = worth[from] ?? 0;
    if (sum > most) {
      most = sum;
      bestFrom = from;
      bestTo = from;
    }
    for (let to = from + 1; to < count && (ends[first + to] ?? 0) <= furthest; to++) {
      if (tells[to] === 0) continue;
      sum += worth[to] ?? 0;
      if (sum > most) {
        most = sum;
        bestFrom = from;
        bestTo = to;
      }
    }
  }
  if (bestFrom < 0) return null;
  if (bestFrom < bestTo) return { from: first + bestFrom, to: first + bestTo };
  return widen(tokens, tells, first, last, first + bestFrom);
}

/** A word with the one after it, else with what stands before it, dates as a whole. */
function widen(
  tokens: ModelTokens,
  tells: Uint8Array,
  first: number,
  last: number,
  word: number,
): TellingWords | null {
  if (word < last && tells[word + 1 - first] === 1) return { from: word, to: word + 1 };
  if (word > first && tells[word - 1 - first] === 1) return { from: word - 1, to: word };
  if (word < last) return { from: word, to: word + 1 };
  let from = word;
  while (from > first && (from === word || isNumber(tokens, from))) from--;
  return from < word ? { from, to: word } : null;
}

/** Whether a word is neither a number nor a name or its title. The first word of a sentence has a capital anyway. */
function isTelling(tokens: ModelTokens, first: number, last: number, at: number): boolean {
  if (isNumber(tokens, at)) return false;
  if (at < last && isCapital(tokens, at + 1) && isShort(tokens, at)) return false;
  return at === first || !isCapital(tokens, at);
}

function isNumber({ shapes }: ModelTokens, at: number): boolean {
  return ((shapes[at] ?? 0) & DIGIT_FIRST) !== 0;
}

function isCapital({ shapes }: ModelTokens, at: number): boolean {
  return ((shapes[at] ?? 0) & CAPITAL_FIRST) !== 0;
}

function isShort({ starts, ends }: ModelTokens, at: number): boolean {
  return (ends[at] ?? 0) - (starts[at] ?? 0) <= TITLE_UNITS;
}

/** What each word adds; a pair counts half for each of its words. */
function weighWords(tokens: ModelTokens, { table }: LinearModel, first: number, last: number): Words {
  const words = takeScratch(last - first + 1);
  const { worth, tells } = words;
  let before = 0;
  for (let at = first; at <= last; at++) {
    const word = at - first;
    const hash = modelHash(tokens, at);
    let own = weightOf(table, wordKey(hash));
    if (hasEnds(tokens, at)) {
      own += weightOf(table, tailKey(tokens.tails[at] ?? 0)) + weightOf(table, headKey(headOf(tokens, at)));
    }
    if (at > first) {
      const pair = weightOf(table, pairKey(before, hash)) / 2;
      own += pair;
      worth[word - 1] = (worth[word - 1] ?? 0) + pair;
    }
    worth[word] = own;
    tells[word] = isTelling(tokens, first, last, at) ? 1 : 0;
    before = hash;
  }
  return words;
}

function takeScratch(count: number): Words {
  if (scratch === undefined || scratch.tells.length < count)
    scratch = { worth: new Float64Array(2 * count), tells: new Uint8Array(2 * count) };
  return scratch;
}

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
  const worth = weighWords(tokens, model, first, last);
  const found = findRun(tokens, worth, first, last, isTelling);
  // Whoever writes all in capitals names nobody by them.
  return found ?? (last - first < NO_BARE_NAME ? null : findRun(tokens, worth, first, last, isWord));
}

type IsTelling = (tokens: ModelTokens, first: number, last: number, at: number) => boolean;

function findRun(
  tokens: ModelTokens,
  worth: readonly number[],
  first: number,
  last: number,
  isTelling: IsTelling,
): TellingWords | null {
  let best: TellingWords | null = null;
  let most = 0;
  for (let from = first; from <= last; from++) {
    if (!isTelling(tokens, first, last, from) || (worth[from - first] ?? 0) <= 0) continue;
    let sum = 0;
    for (let to = from; to <= last; to++) {
      if (to > from && !fits(tokens, from, to)) break;
      if (!isTelling(tokens, first, last, to)) continue;
      sum += worth[to - first] ?? 0;
      if (sum > most) {
        most = sum;
        best = { from, to };
      }
    }
  }
  return best === null || best.from < best.to ? best : widen(tokens, first, last, best.from, isTelling);
}

/** A word with the one after it, else with what stands before it, dates as a whole. */
function widen(
  tokens: ModelTokens,
  first: number,
  last: number,
  word: number,
  isTelling: IsTelling,
): TellingWords | null {
  if (word < last && isTelling(tokens, first, last, word + 1)) return { from: word, to: word + 1 };
  if (word > first && isTelling(tokens, first, last, word - 1)) return { from: word - 1, to: word };
  if (word < last) return { from: word, to: word + 1 };
  let from = word;
  while (from > first && (from === word || isNumber(tokens, from))) from--;
  return from < word ? { from, to: word } : null;
}

function fits({ starts, ends }: ModelTokens, from: number, to: number): boolean {
  return (ends[to] ?? 0) - (starts[from] ?? 0) <= SHOWN_UNITS;
}

function isWord(tokens: ModelTokens, _first: number, _last: number, at: number): boolean {
  return !isNumber(tokens, at);
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
function weighWords(tokens: ModelTokens, { table }: LinearModel, first: number, last: number): number[] {
  const worth: number[] = [];
  let before = 0;
  for (let at = first; at <= last; at++) {
    const hash = modelHash(tokens, at);
    let own = weightOf(table, wordKey(hash));
    if (hasEnds(tokens, at)) {
      own += weightOf(table, tailKey(tokens.tails[at] ?? 0)) + weightOf(table, headKey(headOf(tokens, at)));
    }
    if (at > first) {
      const pair = weightOf(table, pairKey(before, hash)) / 2;
      own += pair;
      worth[at - first - 1] = (worth[at - first - 1] ?? 0) + pair;
    }
    worth.push(own);
    before = hash;
  }
  return worth;
}

import { hasEnds, headKey, headOf, type ModelTokens, modelHash, pairKey, tailKey, wordKey } from './features';
import { type LinearModel, weightOf } from './linear-model';

/** A span of words; `to` is included. */
export interface TellingWords {
  readonly from: number;
  readonly to: number;
}

/** A phrase that is shown is no longer than about a line. */
const SHOWN_UNITS = 60;

/**
 * The neighbouring words of a sentence that told the model most: the run of the greatest weight that fits on a line.
 * @param first, last: the sentence's words, both included
 */
export function findTellingWords(
  tokens: ModelTokens,
  model: LinearModel,
  first: number,
  last: number,
): TellingWords {
  const worth = weighWords(tokens, model, first, last);
  let best: TellingWords = { from: first, to: first };
  let most = Number.NEGATIVE_INFINITY;
  for (let from = first; from <= last; from++) {
    let sum = 0;
    for (let to = from; to <= last; to++) {
      if (to > from && (tokens.ends[to] ?? 0) - (tokens.starts[from] ?? 0) > SHOWN_UNITS) break;
      sum += worth[to - first] ?? 0;
      if (sum > most) {
        most = sum;
        best = { from, to };
      }
    }
  }
  return best;
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

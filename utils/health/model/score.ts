import { hasTail, type ModelTokens, modelHash, pairSlot, tailSlot, wordSlot } from './features';
import type { LinearModel } from './linear-model';

/**
 * How much each sentence of a text reads like one about somebody's health: the logit of the model, one a sentence, in
 * order. Above 0 it rather does.
 */
export function scoreSentences(tokens: ModelTokens, model: LinearModel): Float32Array {
  const { weights, scale, bias } = model;
  const { count, sentences } = tokens;
  const scores = new Float32Array(count === 0 ? 0 : (sentences[count - 1] ?? 0) + 1);
  let sentence = -1;
  let sum = 0;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const hash = modelHash(tokens, at);
    if (sentences[at] === sentence) sum += weights[pairSlot(before, hash)] ?? 0;
    else {
      if (sentence >= 0) scores[sentence] = bias + scale * sum;
      sentence = sentences[at] ?? 0;
      sum = 0;
    }
    sum += weights[wordSlot(hash)] ?? 0;
    if (hasTail(tokens, at)) sum += weights[tailSlot(tokens.tails[at] ?? 0)] ?? 0;
    before = hash;
  }
  if (sentence >= 0) scores[sentence] = bias + scale * sum;
  return scores;
}

/** A span of words; `to` is included. */
export interface TellingWords {
  readonly from: number;
  readonly to: number;
}

/** A phrase that is shown is no longer than about a line. */
const SHOWN_UNITS = 60;

/**
 * The neighbouring words of a sentence that told the model most: the densest run that fits on a line.
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
function weighWords(tokens: ModelTokens, { weights }: LinearModel, first: number, last: number): number[] {
  const worth: number[] = [];
  let before = 0;
  for (let at = first; at <= last; at++) {
    const hash = modelHash(tokens, at);
    let own = weights[wordSlot(hash)] ?? 0;
    if (hasTail(tokens, at)) own += weights[tailSlot(tokens.tails[at] ?? 0)] ?? 0;
    if (at > first) {
      const pair = (weights[pairSlot(before, hash)] ?? 0) / 2;
      own += pair;
      worth[at - first - 1] = (worth[at - first - 1] ?? 0) + pair;
    }
    worth.push(own);
    before = hash;
  }
  return worth;
}

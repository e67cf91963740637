import { hasEnds, headKey, headOf, type ModelTokens, modelHash, pairKey, tailKey, wordKey } from './features';
import { type LinearModel, weightOf } from './linear-model';

/** A shorter sentence counts as one of so many words: one word must not decide more for standing alone. */
const SHORT = 5;

/** By what the sum of a sentence's weights is divided, so that long sentences do not win by their length. */
export function sentenceNorm(words: number): number {
  return Math.sqrt(Math.max(SHORT, words));
}

/**
 * How much each sentence of a text reads like one about somebody's health: the logit of the model, one a sentence, in
 * order. Above 0 it rather does.
 */
export function scoreSentences(tokens: ModelTokens, model: LinearModel): Float32Array {
  const { table, scale, bias } = model;
  const { count, sentences } = tokens;
  const scores = new Float32Array(count === 0 ? 0 : (sentences[count - 1] ?? 0) + 1);
  let sentence = sentences[0] ?? 0;
  let first = 0;
  let sum = 0;
  let before = 0;
  for (let at = 0; at <= count; at++) {
    if (at === count || sentences[at] !== sentence) {
      if (at > first) scores[sentence] = bias + (scale * sum) / sentenceNorm(at - first);
      if (at === count) break;
      sentence = sentences[at] ?? 0;
      first = at;
      sum = 0;
    }
    const hash = modelHash(tokens, at);
    sum += weightOf(table, wordKey(hash));
    if (at > first) sum += weightOf(table, pairKey(before, hash));
    if (hasEnds(tokens, at)) {
      sum += weightOf(table, tailKey(tokens.tails[at] ?? 0));
      sum += weightOf(table, headKey(headOf(tokens, at)));
    }
    before = hash;
  }
  return scores;
}

import type { Sign } from '../read-segment';
import type { ModelTokens } from './features';
import type { LinearModel } from './linear-model';
import { findTellingWords } from './telling-words';

/** A sentence that the model takes for one about somebody's health. Offsets are UTF-16, in the segment's text. */
export interface ClinicalSentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** The model's logit. */
  readonly score: number;
  /** Of whom it speaks. */
  readonly frame: Sign['frame'];
  /** Where the words stand that told the model most. */
  readonly telling: { readonly start: number; readonly end: number };
}

/** Sentences of a lower score say nothing, whatever stands beside them. */
export const MODEL_FLOOR = 0;

/** Lists the sentences of a text that score above the floor and have words to show for it, in order. `frameOf` tells of whom a sentence speaks. */
export function readSentences(
  tokens: ModelTokens,
  model: LinearModel,
  scores: Float32Array,
  frameOf: (sentence: number) => Sign['frame'],
): ClinicalSentence[] {
  const found: ClinicalSentence[] = [];
  let first = 0;
  for (let sentence = 0; sentence < scores.length; sentence++) {
    const score = scores[sentence] ?? 0;
    let next = first;
    while (next < tokens.count && tokens.sentences[next] === sentence) next++;
    if (score > MODEL_FLOOR && next > first) {
      const words = findTellingWords(tokens, model, first, next - 1);
      if (words !== null) {
        const telling = placeOf(tokens, words.from, words.to);
        found.push({
          ...placeOf(tokens, first, next - 1),
          words: next - first,
          score,
          frame: frameOf(sentence),
          telling,
        });
      }
    }
    first = next;
  }
  return found;
}

function placeOf(tokens: ModelTokens, from: number, to: number): { start: number; end: number } {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to] ?? 0 };
}

import type { Evidence, Segment } from '../evidence';
import type { Sign } from '../read-segment';
import { SCORING } from '../scoring';
import { whyOf } from '../why';
import type { ClinicalSentence } from './read-sentences';

/** What the model's sentences of one segment are worth as evidence. */
export function weighSentences(segment: Segment, sentences: readonly ClinicalSentence[]): Evidence[] {
  const { from, full, most } = SCORING.model;
  return sentences.flatMap(({ score, frame, telling }): Evidence[] => {
    const share = Math.min(1, (score - from) / (full - from));
    if (share <= 0) return [];
    const weight = share * most * weighFrame(frame) * SCORING.segment[segment.kind];
    const evidence: Evidence = {
      kind: 'model',
      family: 'model',
      segment: segment.kind,
      text: segment.text.slice(telling.start, telling.end),
      weight,
      why: whyOf('model'),
      ...telling,
    };
    return [segment.file === undefined ? evidence : { ...evidence, file: segment.file }];
  });
}

/** What the most clinical sentences of a message add to its score. What is said twice counts once. */
export function sumSentences(evidence: readonly Evidence[]): number {
  const weights = new Map<string, number>();
  for (const { text, weight } of evidence) {
    const key = text.toLowerCase();
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  const [best = 0, ...others] = [...weights.values()].sort((one, other) => other - one);
  return SCORING.model.next.reduce((sum, share, index) => sum + share * (others[index] ?? 0), best);
}

function weighFrame({ person, isImpersonal, isThing, isToldApart }: Sign['frame']): number {
  const { impersonal, thing, toldApart } = SCORING.model;
  const apart = isToldApart ? toldApart : 1;
  return person === 'named' ? apart : apart * (isImpersonal ? impersonal : 1) * (isThing ? thing : 1);
}

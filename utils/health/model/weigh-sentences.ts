import type { Evidence, Segment } from '../evidence';
import type { Sign } from '../read-segment';
import { SCORING } from '../scoring';
import { whyOf } from '../why';
import type { ClinicalSentence } from './read-sentences';

/** What the model's sentences of one segment are worth as evidence. */
export function weighSentences(segment: Segment, sentences: readonly ClinicalSentence[]): Evidence[] {
  const { from, full, most, least } = SCORING.model;
  const { signature } = SCORING.segment;
  return sentences.flatMap(({ score, frame, telling }): Evidence[] => {
    const share = Math.min(1, (score - from) / (full - from));
    const weight = share * most * weighFrame(frame) * (segment.kind === 'signature' ? signature : 1);
    if (weight < least) return [];
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

/** What the model adds to the score of a message: its most clinical sentence. */
export function bestSentence(evidence: readonly Evidence[]): number {
  return evidence.reduce((best, { weight }) => Math.max(best, weight), 0);
}

function weighFrame({ person, isImpersonal, isThing, isToldApart }: Sign['frame']): number {
  const { impersonal, thing, toldApart } = SCORING.model;
  const apart = isToldApart ? toldApart : 1;
  return person === 'named' ? apart : apart * (isImpersonal ? impersonal : 1) * (isThing ? thing : 1);
}

import type { Evidence, Segment } from '../evidence';
import type { Reading, Sign } from '../read-segment';
import { SCORING } from '../scoring';
import { whyOf } from '../why';
import type { ClinicalSentence } from './read-sentences';

/** A sentence and what it is worth as evidence. */
export interface WeighedSentence {
  readonly segment: Segment;
  readonly sentence: ClinicalSentence;
  readonly evidence: Evidence;
}

type Told = Pick<Reading, 'segment' | 'sentences' | 'signs'>;

/**
 * What the model's sentences of one segment are worth. One in which a sign stands, however weak, needs less: two
 * witnesses seldom err together.
 */
export function weighSentences({ segment, sentences, signs }: Told): WeighedSentence[] {
  const { from, full, most, least, withSign, few } = SCORING.model;
  const { signature } = SCORING.segment;
  const told = new Set(signs.filter(isClinical).map(({ around }) => around.start));
  return sentences.flatMap((sentence): WeighedSentence[] => {
    const { score, words, frame, telling } = sentence;
    const isTold = told.has(sentence.start);
    const helped = score + (isTold ? withSign : 0);
    const share =
      Math.min(1, (helped - from) / (full - from)) * (isTold || words >= few.words ? 1 : few.leaves);
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
      ...(segment.file === undefined ? {} : { file: segment.file }),
    };
    return [{ segment, sentence, evidence }];
  });
}

/** Not what work, papers and substances are called: those words are at home in an office. */
const OFFICE_FAMILIES: ReadonlySet<string> = new Set(['occupational', 'administrative', 'agent', 'table']);

function isClinical({ family, frame, ambiguity }: Sign): boolean {
  return ambiguity !== 'open' && !OFFICE_FAMILIES.has(family) && !frame.isImpersonal && !frame.isThing;
}

/** What the model adds to the score of a message: its most clinical sentence. */
export function bestSentence(sentences: readonly WeighedSentence[]): number {
  return sentences.reduce((best, { evidence }) => Math.max(best, evidence.weight), 0);
}

function weighFrame({ person, isImpersonal, isThing, isToldApart }: Sign['frame']): number {
  const { impersonal, thing, toldApart } = SCORING.model;
  const apart = isToldApart ? toldApart : 1;
  return person === 'named' ? apart : apart * (isImpersonal ? impersonal : 1) * (isThing ? thing : 1);
}

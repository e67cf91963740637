import type { EvidenceKind, Segment } from './evidence';
import { findMarks, type Mark } from './find-marks';
import type { Grade } from './lexicon-term';
import type { ClinicalSentence } from './model/read-sentences';
import type { FoundIdentifier } from './numbers/found-number';
import type { DraftSign, Paragraph } from './read-paragraph';
import { type Frame, HINTED, NAMED } from './sentence-frames';
import type { PlacedParagraph } from './text-reader';

/** A sign of health found in a segment, before the message as a whole is weighed. */
export interface Sign {
  readonly kind: Extract<EvidenceKind, 'term' | 'own-term' | 'value'>;
  /** Signs with one key are one fact said twice. */
  readonly key: string;
  readonly family: string;
  readonly grade: Grade;
  readonly frame: Frame;
  /** Whose it is said to be: the writer's (« ma plombémie ») or another's (« son traitement »). */
  readonly owner: 'writer' | 'other' | null;
  /** No person in its sentence, and no other sign in that sentence, the one before or the one after. */
  readonly isLone: boolean;
  readonly ambiguity: 'none' | 'settled' | 'open';
  /** Place in the original text. */
  readonly start: number;
  readonly end: number;
  /** Its sentence. */
  readonly around: { readonly start: number; readonly end: number };
}

/** What one segment says. */
export interface Reading {
  readonly segment: Segment;
  readonly signs: readonly Sign[];
  /** What does not hang on any sentence: numbers of persons, exchange formats. */
  readonly marks: readonly Mark[];
  /** The sentences that the model takes for clinical ones. */
  readonly sentences: readonly ClinicalSentence[];
  readonly person: Frame['person'];
}

/** Puts the paragraphs of a segment together. */
export function joinParagraphs(segment: Segment, paragraphs: readonly PlacedParagraph[]): Reading {
  const drafts: DraftSign[] = [];
  const sentences: ClinicalSentence[] = [];
  const identifiers: FoundIdentifier[] = [];
  let count = 0;
  let persons = 0;
  for (const { start, paragraph } of paragraphs) {
    for (const sign of paragraph.signs) drafts.push(moveSign(sign, start, count));
    for (const sentence of paragraph.sentences) sentences.push(moveSentence(sentence, start));
    for (const one of paragraph.identifiers)
      identifiers.push({ ...one, start: one.start + start, end: one.end + start });
    count += paragraph.sentenceCount;
    persons |= paragraph.persons;
  }
  const person = (persons & NAMED) !== 0 ? 'named' : (persons & HINTED) !== 0 ? 'hinted' : null;
  return {
    segment,
    signs: markLone(drafts, count),
    marks: findMarks(segment, identifiers),
    sentences,
    person,
  };
}

function moveSign(sign: Paragraph['signs'][number], by: number, sentences: number): DraftSign {
  if (by === 0) return sign;
  const { start, end, around, sentence } = sign;
  const moved = { start: around.start + by, end: around.end + by };
  return { ...sign, start: start + by, end: end + by, around: moved, sentence: sentence + sentences };
}

function moveSentence(sentence: ClinicalSentence, by: number): ClinicalSentence {
  if (by === 0) return sentence;
  const { start, end, telling } = sentence;
  const moved = { start: telling.start + by, end: telling.end + by };
  return { ...sentence, start: start + by, end: end + by, telling: moved };
}

/** @param count how many sentences there are */
function markLone(drafts: readonly DraftSign[], count: number): Sign[] {
  if (drafts.length === 0) return [];
  const counts = new Uint16Array(count + 2);
  for (const { sentence, ambiguity } of drafts) {
    if (ambiguity !== 'open') counts[sentence + 1] = (counts[sentence + 1] ?? 0) + 1;
  }
  return drafts.map((sign) => {
    const { sentence, kind, key, family, grade, frame, owner, ambiguity, start, end, around } = sign;
    const beside = (counts[sentence] ?? 0) + (counts[sentence + 1] ?? 0) + (counts[sentence + 2] ?? 0);
    const isLone = beside < 2 && frame.person === null && owner === null;
    return { kind, key, family, grade, frame, owner, isLone, ambiguity, start, end, around };
  });
}

import type { EvidenceKind, Segment } from './evidence';
import { findMarks, type Mark } from './find-marks';
import type { Grade } from './lexicon-term';
import type { ClinicalSentence } from './model/read-sentences';
import type { FoundIdentifier } from './numbers/found-number';
import type { DraftSign } from './read-paragraph';
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
  /** The model's logit of its sentence. */
  readonly score: number;
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
  const signs: Sign[] = [];
  const sentences: ClinicalSentence[] = [];
  const identifiers: FoundIdentifier[] = [];
  const counts = countSigns(paragraphs);
  let count = 0;
  let persons = 0;
  for (const { start, paragraph } of paragraphs) {
    for (const sign of paragraph.signs) signs.push(placeSign(sign, start, count, counts));
    for (const sentence of paragraph.sentences) sentences.push(moveSentence(sentence, start));
    for (const one of paragraph.identifiers)
      identifiers.push({ ...one, start: one.start + start, end: one.end + start });
    count += paragraph.sentenceCount;
    persons |= paragraph.persons;
  }
  const person = (persons & NAMED) !== 0 ? 'named' : (persons & HINTED) !== 0 ? 'hinted' : null;
  return { segment, signs, marks: findMarks(segment, identifiers), sentences, person };
}

/** How many signs stand in each sentence, after one place for a sentence before the first. */
function countSigns(paragraphs: readonly PlacedParagraph[]): Uint16Array {
  const total = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.sentenceCount, 0);
  const counts = new Uint16Array(total + 2);
  let count = 1;
  for (const { paragraph } of paragraphs) {
    for (const { sentence, ambiguity } of paragraph.signs) {
      if (ambiguity !== 'open') counts[count + sentence] = (counts[count + sentence] ?? 0) + 1;
    }
    count += paragraph.sentenceCount;
  }
  return counts;
}

/** @param by, before: how many UTF-16 units and sentences stand before its paragraph */
function placeSign(draft: DraftSign, by: number, before: number, counts: Uint16Array): Sign {
  const { kind, key, family, grade, frame, owner, ambiguity, start, end, around, score } = draft;
  const at = before + draft.sentence;
  const beside = (counts[at] ?? 0) + (counts[at + 1] ?? 0) + (counts[at + 2] ?? 0);
  return {
    kind,
    key,
    family,
    grade,
    frame,
    owner,
    isLone: beside < 2 && frame.person === null && owner === null,
    ambiguity,
    start: start + by,
    end: end + by,
    around: { start: around.start + by, end: around.end + by },
    score,
  };
}

function moveSentence(sentence: ClinicalSentence, by: number): ClinicalSentence {
  if (by === 0) return sentence;
  const { start, end, telling } = sentence;
  const moved = { start: telling.start + by, end: telling.end + by };
  return { ...sentence, start: start + by, end: end + by, telling: moved };
}

import { dropSetAside } from './drop-set-aside';
import type { Evidence, HealthScan, Segment, SegmentKind } from './evidence';
import { hintAtNames } from './hint-at-names';
import { bestSentence, type WeighedSentence, weighSentences } from './model/weigh-sentences';
import { NO_OWN_WORDS, type OwnWords } from './own-words';
import type { Reading, Sign } from './read-segment';
import { type MessagePerson, readLevel, SCORING } from './scoring';
import { whyOf } from './why';

const SEGMENT_ORDER: readonly SegmentKind[] = [
  'subject',
  'written',
  'attachment-name',
  'attachment-text',
  'quoted',
  'signature',
];

/** What the rest of the message lends to each of its signs. */
interface Message {
  readonly person: MessagePerson;
  /** An unambiguous term of weight stands somewhere. */
  readonly isClear: boolean;
}

interface WeighedSign {
  readonly key: string;
  readonly isWeak: boolean;
  readonly segment: Segment;
  readonly sentence: Sign['around'];
  readonly evidence: Evidence;
}

/**
 * Weighs what the segments of one message say, as `SCORING` lays down. The order of the readings changes nothing.
 * Phrases that the person set aside count for nothing, identifiers always do. What was set aside, or an exception of
 * the organisation, silences the model as well in a sentence that has no other sign.
 * @param names words of the recipients' names: a sentence that holds one speaks of somebody
 */
export function weighReadings(
  all: readonly Reading[],
  { isDismissed }: Pick<OwnWords, 'isDismissed'> = NO_OWN_WORDS,
  names: readonly string[] = [],
): HealthScan {
  const readings = hintAtNames(all, names).map((reading) => dropSetAside(reading, isDismissed));
  const marks = readings.flatMap(({ segment, marks: found }) =>
    found.map((mark): Evidence => ({ ...quote(segment, mark), ...mark, why: whyOf(mark.family) })),
  );
  const ownWords = readings.filter(({ segment }) => segment.kind !== 'signature');
  const message: Message = {
    person: findPerson(marks, ownWords),
    isClear: ownWords.some(({ signs }) => signs.some(isClear)),
  };
  const terms = readings.flatMap((reading) => weighSigns(reading, message));
  const clinical = readings.flatMap(weighSentences);
  const level = readLevel(sumMarks(marks) + sumTerms(terms), bestSentence(clinical), message.person);
  const evidence = [...marks, ...[...terms, ...listUntold(clinical, terms)].map((one) => one.evidence)];
  evidence.sort(compareEvidence);
  return { level, evidence };
}

function quote(
  { kind, text, file }: Segment,
  { start, end }: { start: number; end: number },
): Pick<Evidence, 'segment' | 'text' | 'file'> {
  return { segment: kind, text: text.slice(start, end), ...(file === undefined ? {} : { file }) };
}

/** A mark stands for the person it was made for. */
function findPerson(marks: readonly Evidence[], readings: readonly Reading[]): MessagePerson {
  if (marks.length > 0 || readings.some(({ person }) => person === 'named')) return 'named';
  return readings.some(({ person }) => person === 'hinted') ? 'hinted' : 'nobody';
}

function isClear({ ambiguity, grade, frame }: Sign): boolean {
  return ambiguity === 'none' && (grade === 'strong' || grade === 'decisive') && !frame.isThing;
}

function weighSigns({ segment, signs }: Reading, message: Message): WeighedSign[] {
  return signs.flatMap((sign) => {
    const weight = weighSign(sign, segment.kind, message);
    if (weight === 0) return [];
    const { kind, key, family, grade, start, end, around } = sign;
    const evidence: Evidence = {
      kind,
      family,
      weight,
      start,
      end,
      why: whyOf(family),
      ...quote(segment, sign),
    };
    return [{ key, isWeak: grade === 'weak', segment, sentence: around, evidence }];
  });
}

/** The model's sentences in which no sign is shown: a phrase beside it would only say it again. */
function listUntold(clinical: readonly WeighedSentence[], terms: readonly WeighedSign[]): WeighedSentence[] {
  const told = new Map<Segment, Set<number>>();
  for (const { segment, sentence } of terms) {
    const starts = told.get(segment) ?? new Set();
    told.set(segment, starts.add(sentence.start));
  }
  return clinical.filter(({ segment, sentence }) => !told.get(segment)?.has(sentence.start));
}

/** A sign in a sentence that reads like one about health is not alone, though no other word is known. */
function isAlone({ isLone, score }: Sign): boolean {
  return isLone && score < SCORING.model.company;
}

function weighSign(sign: Sign, segment: SegmentKind, message: Message): number {
  const { frame, grade, ambiguity } = sign;
  if (ambiguity === 'open' && !message.isClear) return 0;
  let weight = SCORING.grade[grade] * weighFrame(sign, message.person) * SCORING.segment[segment];
  if (ambiguity === 'open') weight *= SCORING.ambiguousFromAfar;
  if (frame.isThing && frame.person !== 'named') weight *= SCORING.thing[grade];
  if (isAlone(sign) && grade === 'medium') weight *= SCORING.lone;
  if (readsOrdinary(sign)) weight *= SCORING.ordinary.leaves[grade];
  return Math.min(1, weight);
}

/** The model takes the sentence for one of an office, and it speaks of nobody: the word may have its other sense. */
function readsOrdinary({ kind, score, frame, owner }: Sign): boolean {
  return kind === 'term' && score <= SCORING.ordinary.below && frame.person === null && owner === null;
}

function weighFrame({ frame, owner }: Sign, person: MessagePerson): number {
  const { named, hinted, elsewhere, plain, impersonal } = SCORING.frame;
  if (frame.isImpersonal) return frame.person === 'named' ? plain : impersonal;
  if (frame.person === 'named' || owner === 'writer') return named;
  if (frame.person === 'hinted' || owner === 'other') return hinted;
  return person === 'named' ? elsewhere : plain;
}

function sumMarks(marks: readonly Evidence[]): number {
  return marks.reduce((sum, mark) => sum + mark.weight, 0);
}

/** Each fact once, at its best; weak terms and signatures up to their caps. */
function sumTerms(terms: readonly WeighedSign[]): number {
  const best = new Map<string, { weight: number; cap: 'weak' | 'signature' | 'none' }>();
  for (const { key, isWeak, evidence } of terms) {
    const known = best.get(key);
    if (known && known.weight >= evidence.weight) continue;
    const cap = evidence.segment === 'signature' ? 'signature' : isWeak ? 'weak' : 'none';
    best.set(key, { weight: evidence.weight, cap });
  }
  const sums = { weak: 0, signature: 0, none: 0 };
  for (const { weight, cap } of best.values()) sums[cap] += weight;
  return sums.none + Math.min(sums.weak, SCORING.weakCap) + Math.min(sums.signature, SCORING.signatureCap);
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    b.weight - a.weight ||
    SEGMENT_ORDER.indexOf(a.segment) - SEGMENT_ORDER.indexOf(b.segment) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

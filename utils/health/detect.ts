import { buildTrie, listEntries } from './build-trie';
import type { Evidence, HealthScan, Scan, Segment, SegmentKind } from './evidence';
import { findMarks } from './find-marks';
import { EXCEPT, SUFFIXES } from './lexicon/suffixes';
import { buildSuffixMatcher } from './match-suffix';
import { type Reading, readSegment, type Sign } from './read-segment';
import { readLevel, SCORING } from './scoring';

const SEGMENT_ORDER: readonly SegmentKind[] = [
  'subject',
  'written',
  'attachment-name',
  'quoted',
  'signature',
];

/**
 * Makes a detector of personal health data. The lexicon is built at the first scan, not here, and kept.
 * The scan is pure and never throws; the order of the segments changes nothing.
 */
export function createDetector(): Scan {
  let read: ((segment: Segment) => Reading) | undefined;
  return (segments) => {
    read ??= buildReader();
    return weigh(segments.map(read));
  };
}

function buildReader(): (segment: Segment) => Reading {
  const trie = buildTrie(listEntries());
  const suffixes = buildSuffixMatcher(SUFFIXES, EXCEPT);
  return (segment) => readSegment(segment, trie, suffixes);
}

function weigh(readings: readonly Reading[]): HealthScan {
  const marks = readings.flatMap(({ segment }) =>
    findMarks(segment).map((mark) => ({ ...mark, ...quote(segment, mark) })),
  );
  const hasPerson = marks.length > 0 || readings.some((r) => r.hasPerson && r.segment.kind !== 'signature');
  const hasClear = readings.some((r) => r.segment.kind !== 'signature' && r.signs.some(isClear));
  const terms = readings.flatMap(({ segment, signs }) =>
    signs.flatMap((sign) => {
      const weight = weighSign(sign, segment.kind, hasPerson, hasClear);
      if (weight === 0) return [];
      const evidence: Evidence = {
        kind: 'term',
        family: sign.family,
        weight,
        start: sign.start,
        end: sign.end,
        ...quote(segment, sign),
      };
      return [{ key: sign.key, isWeak: sign.grade === 'weak', evidence }];
    }),
  );
  const evidence = [...marks, ...terms.map((term) => term.evidence)].sort(compareEvidence);
  return { level: readLevel(sumMarks(marks) + sumTerms(terms), hasPerson), evidence };
}

function quote(segment: Segment, place: { start: number; end: number }) {
  return { segment: segment.kind, text: segment.text.slice(place.start, place.end) };
}

function isClear(sign: Sign): boolean {
  return (
    sign.ambiguity === 'none' && (sign.grade === 'strong' || sign.grade === 'decisive') && !sign.frame.isThing
  );
}

function weighSign(sign: Sign, segment: SegmentKind, hasPerson: boolean, hasClear: boolean): number {
  const { grade, thing, ambiguousFromAfar } = SCORING;
  let weight: number = grade[sign.grade];
  if (sign.ambiguity === 'open') {
    if (!hasClear) return 0;
    weight *= ambiguousFromAfar;
  }
  if (sign.frame.isThing && sign.frame.person !== 'named') weight *= thing[sign.grade];
  weight *= weighFrame(sign, hasPerson) * SCORING.segment[segment];
  return Math.min(1, weight);
}

function weighFrame({ frame, isOwned }: Sign, hasPerson: boolean): number {
  const { named, hinted, elsewhere, plain, impersonal } = SCORING.frame;
  if (frame.isImpersonal) return frame.person === 'named' ? plain : impersonal;
  if (frame.person === 'named') return named;
  if (frame.person === 'hinted' || isOwned) return hinted;
  return hasPerson ? elsewhere : plain;
}

function sumMarks(marks: readonly Evidence[]): number {
  return marks.reduce((sum, mark) => sum + mark.weight, 0);
}

/** Each fact once, at its best; weak terms and signatures up to their caps. */
function sumTerms(terms: readonly { key: string; isWeak: boolean; evidence: Evidence }[]): number {
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

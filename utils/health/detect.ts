import { buildTrie, listEntries } from './build-trie';
import type { Scan, Segment } from './evidence';
import { EXCEPT, SUFFIXES } from './lexicon/suffixes';
import { buildSuffixMatcher } from './match-suffix';
import { type Reading, readSegment } from './read-segment';
import { weighReadings } from './weigh';

/**
 * Makes a detector of personal health data. The lexicon is built at the first scan, not here, and kept.
 * The scan is pure and never throws; the order of the segments changes nothing.
 */
export function createDetector(): Scan {
  let read: ((segment: Segment) => Reading) | undefined;
  return (segments) => {
    read ??= buildReader();
    return weighReadings(segments.map(read));
  };
}

function buildReader(): (segment: Segment) => Reading {
  const trie = buildTrie(listEntries());
  const suffixes = buildSuffixMatcher(SUFFIXES, EXCEPT);
  return (segment) => readSegment(segment, trie, suffixes);
}

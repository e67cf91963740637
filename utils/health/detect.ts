import { buildTrie, listEntries } from './build-trie';
import type { Scan, Segment } from './evidence';
import type { Lexicon } from './lexicon/lexicon';
import { buildSuffixMatcher } from './match-suffix';
import type { OwnWords } from './own-words';
import { type Reading, readSegment } from './read-segment';
import { weighReadings } from './weigh';

/** Makes a scan for somebody's own words. Cheap: the lexicon is shared by all scans of one detector. */
export type MakeScan = (own: OwnWords) => Scan;

/**
 * Makes a detector of personal health data. The lexicon is built at the first scan, not here, and kept.
 * The scan is pure and never throws; the order of the segments changes nothing.
 */
export function createDetector(lexicon: Lexicon): MakeScan {
  let read: ((segment: Segment) => Reading) | undefined;
  return () => (segments) => {
    read ??= buildReader(lexicon);
    return weighReadings(segments.map(read));
  };
}

function buildReader(lexicon: Lexicon): (segment: Segment) => Reading {
  const trie = buildTrie(listEntries(lexicon));
  const suffixes = buildSuffixMatcher(lexicon.suffixes, lexicon['suffix-exceptions']);
  return (segment) => readSegment(segment, trie, suffixes);
}

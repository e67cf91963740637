import type { Scan, Segment } from './evidence';
import { OwnPhrases } from './own-phrases';
import type { OwnWords } from './own-words';
import { joinParagraphs, type Reading } from './read-segment';
import { TextReader } from './text-reader';
import { type LexiconData, readLexiconData } from './trie/lexicon-data';
import { fromBase64, readSections } from './trie/sections';
import { weighReadings } from './weigh';

/** Makes a scan for somebody's own words. Cheap: the lexicon is shared by all scans of one detector. */
export type MakeScan = (own: OwnWords) => Scan;

/**
 * Makes a detector of personal health data. The data is decoded at the first scan, not here, and kept.
 * The scan is pure and never throws; the order of the segments changes nothing.
 * @param data the detector's data (`tools/health/load-detector-data.ts` makes it), in base64
 */
export function createDetector(data: string): MakeScan {
  let lexicon: LexiconData | undefined;
  return (own) => {
    let read: ((segment: Segment) => Reading) | undefined;
    return (segments, names) => {
      lexicon ??= readLexiconData(readSections(fromBase64(data)));
      read ??= buildReader(lexicon, own);
      return weighReadings(segments.map(read), own, names);
    };
  };
}

function buildReader(lexicon: LexiconData, own: OwnWords): (segment: Segment) => Reading {
  const phrases = new OwnPhrases(own);
  const reader = new TextReader(lexicon, phrases.isEmpty ? null : phrases);
  return (segment) => {
    const isName = segment.kind === 'attachment-name';
    const paragraphs = isName ? reader.readFileName(segment.text) : reader.read(segment.text);
    return joinParagraphs(segment, paragraphs);
  };
}

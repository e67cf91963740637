import type { Evidence, Segment } from './evidence';
import { findDocumentMarks } from './find-document-marks';
import { findDigitRuns } from './numbers/digit-runs';
import { findIdentifiers } from './numbers/find-numbers';

/** A mark is exact: its weight does not hang on the sentence. */
type Mark = Omit<Evidence, 'segment' | 'text' | 'why'>;

/** Finds the marks of a segment: numbers of persons, exchange formats, document names. */
export function findMarks(segment: Segment): Mark[] {
  const numbers = findIdentifiers(segment.text, findDigitRuns(segment.text));
  const identifiers = numbers.map(
    ({ kind, family, weight, start, end }): Mark => ({ kind, family, weight, start, end }),
  );
  return [...findDocumentMarks(segment), ...identifiers];
}

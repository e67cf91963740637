import type { Evidence, Segment } from './evidence';
import { findDocumentMarks } from './find-document-marks';
import { findDigitRuns } from './numbers/digit-runs';
import { findNumbers } from './numbers/find-numbers';

/** A mark is exact: its weight does not hang on the sentence. */
type Mark = Omit<Evidence, 'segment' | 'text' | 'why'>;

/** Finds the marks of a segment: numbers of persons, exchange formats, document names. */
export function findMarks(segment: Segment): Mark[] {
  const numbers = findNumbers(segment.text, findDigitRuns(segment.text));
  const marks = numbers.flatMap((number): Mark[] => {
    if (number.kind === 'value') return [];
    const { kind, family, weight, start, end } = number;
    return [{ kind, family, weight, start, end }];
  });
  return [...findDocumentMarks(segment), ...marks];
}

import type { DocumentMark } from '../mail/attachment-content';
import type { Evidence, Segment } from './evidence';
import { findDocumentMarks } from './find-document-marks';
import { findDigitRuns } from './numbers/digit-runs';
import { findIdentifiers } from './numbers/find-numbers';
import type { FoundIdentifier } from './numbers/found-number';

/** A mark is exact: its weight does not hang on the sentence. It has a text of its own where no words say it. */
export type Mark = Omit<Evidence, 'segment' | 'text' | 'why'> & { readonly text?: string };

/** How people call what a standard makes of a file. */
const STANDARDS: Readonly<Record<DocumentMark, string>> = {
  dicom: 'DICOM',
  hl7v2: 'HL7 v2',
  hprim: 'HPRIM',
  cda: 'CDA',
  xdm: 'IHE XDM',
};

/**
 * Lists the marks of a segment: numbers of persons, exchange formats, document names.
 * @param identifiers the numbers of persons in its text, if they are known already
 */
export function findMarks(
  segment: Segment,
  identifiers: readonly FoundIdentifier[] = findIdentifiers(segment.text, findDigitRuns(segment.text)),
): Mark[] {
  const ofFile = (segment.marks ?? []).map(
    (mark): Mark => ({
      kind: 'document-mark',
      family: mark,
      weight: 1,
      start: 0,
      end: 0,
      text: STANDARDS[mark],
    }),
  );
  const numbers = identifiers.map(
    ({ kind, family, weight, start, end }): Mark => ({ kind, family, weight, start, end }),
  );
  return [...ofFile, ...findDocumentMarks(segment), ...numbers];
}

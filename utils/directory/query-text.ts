import { findNirs } from '../identifiers/find-nirs';
import { isInsScan } from '../identifiers/ins-datamatrix';
import { PATIENT_DOMAIN } from '../trust/mssante-domains';

/** As long as a question to the directory may be. */
export const LONGEST_QUERY = 200;

/** The form of a NIR whatever its month and key, so that a slip of the pen gives nobody's number away. */
const LIKE_NIR = /(?<![\dA-Z])[1-478]\d{4}(?:\d\d|2[AB])\d{6}(?:\d\d)?(?!\d)/i;

/**
 * What may be asked of the directory: one line, at most 200 characters. Null if the text holds the number or the
 * mailbox of a patient, which the directory does not know and must never hear.
 */
export function readQuery(text: string): string | null {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const isPatient =
    LIKE_NIR.test(line) ||
    findNirs(line).length > 0 ||
    isInsScan(line) ||
    line.toLowerCase().includes(`@${PATIENT_DOMAIN}`);
  return isPatient ? null : line.slice(0, LONGEST_QUERY).trim();
}

import { findDigitRuns } from '../../../utils/health/numbers/digit-runs';
import { findNumbers } from '../../../utils/health/numbers/find-numbers';
import type { FoundNumber } from '../../../utils/health/numbers/found-number';

/** What the scanner finds in a text, from all its runs of digits. */
export function findIn(text: string): FoundNumber[] {
  return findNumbers(text, findDigitRuns(text));
}

/** The same as `family: words`. */
export function readIn(text: string): string[] {
  return findIn(text).map(({ family, start, end }) => `${family}: ${text.slice(start, end)}`);
}

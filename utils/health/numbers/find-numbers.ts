import { readNirAt } from '../../identifiers/read-nir';
import type { FoundNumber } from './found-number';
import { readNumberAt } from './number-at';
import { readPatientNumber } from './read-patient-number';
import { readValue } from './read-value';
import { weighNir } from './weigh-nir';

/**
 * Finds what numbers tell of a person's health and identity: NIR and INS, numbers of patients, measured values, doses,
 * codes, dates of birth; in reading order, without overlap, offsets in the text as given. Pure, never throws; looks at
 * a bounded stretch around each digit run, so that its time grows with their number only.
 * @param digitRuns ascending offsets of digits: starts of words that begin with one, or of every run of digits
 */
export function findNumbers(text: string, digitRuns: Uint32Array | readonly number[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  let free = 0;
  for (const start of digitRuns) {
    if (start < free) continue;
    const number = readNumberAt(text, start);
    const one = readIdentifier(text, start, number) ?? readValue(number);
    if (one !== null && one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
    free = Math.max(one?.end ?? 0, number.end);
  }
  return found;
}

function readIdentifier(
  text: string,
  start: number,
  number: ReturnType<typeof readNumberAt>,
): FoundNumber | null {
  const nir = readNirAt(text, start);
  return (nir && weighNir(text, nir)) ?? readPatientNumber(number);
}

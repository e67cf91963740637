import { readNirAt } from '../../identifiers/read-nir';
import type { FoundIdentifier, FoundNumber } from './found-number';
import { NumberAt } from './number-at';
import { TextToRead } from './plain-text';
import { readPatientNumberAt } from './read-patient-number';
import { readValue } from './read-value';
import { weighNir } from './weigh-nir';

/**
 * Finds what numbers tell of a person's health and identity: NIR and INS, numbers of patients, measured values, doses,
 * codes, dates of birth; in reading order, without overlap, offsets in the text as given. Pure, never throws; looks at
 * a bounded stretch around each digit run, so that a text without digits costs nothing.
 * @param digitRuns ascending offsets of digits: the starts of all runs of digits, those inside words too
 */
export function findNumbers(text: string, digitRuns: Uint32Array | readonly number[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  let free = 0;
  let last = 0;
  const source = new TextToRead(text);
  for (const start of digitRuns) {
    if (start < free) continue;
    const identifier = readIdentifierAt(text, start);
    const number = identifier === null ? new NumberAt(source, start) : null;
    const one = identifier ?? (number && readValue(number));
    free = Math.max(one?.end ?? 0, number?.end ?? 0);
    if (one === null || one.start < last) continue;
    found.push(one);
    last = one.end;
  }
  return found;
}

/** The identifiers alone, which may go on over a line end: for a whole text where values are read by the paragraph. */
export function findIdentifiers(text: string, digitRuns: Uint32Array | readonly number[]): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  let free = 0;
  for (const start of digitRuns) {
    const one = start < free ? null : readIdentifierAt(text, start);
    if (one === null || one.start < free) continue;
    found.push(one);
    free = one.end;
  }
  return found;
}

function readIdentifierAt(text: string, start: number): FoundIdentifier | null {
  const nir = readNirAt(text, start);
  return (nir && weighNir(text, nir)) ?? readPatientNumberAt(text, start);
}

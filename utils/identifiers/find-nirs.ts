import { type FoundNir, readNirAt } from './read-nir';

const DIGIT_RUNS = /\d+/g;

/**
 * Finds NIR and INS matricules in a text, in reading order and without overlap, in whatever groups they are written.
 * Where the key is wrong or missing, only numbers that are compact or cut as a NIR is built are taken.
 * Never throws. A number without key looks like many others: ask for a word such as « NIR » near it.
 */
export function findNirs(text: string): FoundNir[] {
  const found: FoundNir[] = [];
  let free = 0;
  for (const { index } of text.matchAll(DIGIT_RUNS)) {
    const nir = index < free ? null : readNirAt(text, index);
    if (nir === null || (nir.key !== 'valid' && nir.layout !== 'compact' && nir.layout !== 'grouped'))
      continue;
    found.push(nir);
    free = nir.end;
  }
  return found;
}

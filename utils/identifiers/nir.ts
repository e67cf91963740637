/**
 * What a text of 15 characters is, seen as a NIR.
 * `wrong-key` means that the structure holds and the key does not: a slip of the pen, or a sample number.
 */
export type NirCheck = 'valid' | 'wrong-key' | 'not-a-nir';

/**
 * Sex 1 to 4, 7 or 8; year; month 01-12, or 20-42 and 50-99 for incomplete civil records;
 * department 01-99, 2A or 2B; commune; rank.
 */
const STRUCTURE = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:0[1-9]|[1-9]\d|2[AB])\d{6}$/i;

/** Whether 13 characters can be a NIR without its key. Says nothing about the key. */
export function hasNirStructure(body: string): boolean {
  return STRUCTURE.test(body);
}

/**
 * The two digits that close a NIR of 13 characters: 97 − (N mod 97), the Corsican departments 2A and 2B
 * counted as 19 and 18. Null when the structure does not hold.
 *
 * Source: INSEE, « Numéro de sécurité sociale », and the référentiel INS of the Agence du numérique en santé.
 */
export function computeNirKey(body: string): string | null {
  if (!hasNirStructure(body)) return null;
  const digits = body.replace(/a/i, '9').replace(/b/i, '8');
  const number = Number(/[ab]/i.test(body) ? `${digits.slice(0, 5)}1${digits.slice(6)}` : digits);
  return String(97 - (number % 97)).padStart(2, '0');
}

/**
 * Checks a compact NIR, or the matricule of an INS, which is the same number: 15 characters,
 * Corsican letters in either case. Spaces are not taken away here; see `findNirs`.
 */
export function checkNir(text: string): NirCheck {
  if (text.length !== 15) return 'not-a-nir';
  const key = text.slice(13);
  const expected = computeNirKey(text.slice(0, 13));
  if (expected === null || !/^\d\d$/.test(key)) return 'not-a-nir';
  return key === expected ? 'valid' : 'wrong-key';
}

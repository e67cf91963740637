import { passesLuhn } from './luhn';

/** What a text is, seen as a FINESS number. `no-check`: a Corsican number, whose letter the Luhn check cannot take. */
export type FinessCheck = 'valid' | 'wrong-key' | 'no-check' | 'not-a-finess';

/**
 * Checks a FINESS number of an establishment or of its legal entity: 9 characters, the first two the
 * department, Luhn over all nine. A SIREN looks the same: ask for the word FINESS near it. No spaces.
 *
 * Source: Fichier national des établissements sanitaires et sociaux (finess.esante.gouv.fr).
 */
export function checkFiness(text: string): FinessCheck {
  if (/^2[AB]\d{7}$/i.test(text)) return 'no-check';
  if (!/^(?:0[1-9]|[1-9]\d)\d{7}$/.test(text)) return 'not-a-finess';
  return passesLuhn(text) ? 'valid' : 'wrong-key';
}

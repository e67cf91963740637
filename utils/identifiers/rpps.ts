import { passesLuhn } from './luhn';

/**
 * What a text is, seen as an RPPS number. `wrong-key` is a hint, never a refusal: the fictitious professionals
 * of the Agence du numérique en santé carry numbers that fail the check.
 */
export type RppsCheck = 'valid' | 'wrong-key' | 'not-an-rpps';

/**
 * Checks an RPPS number: 11 digits, the last a Luhn digit over all of them. The 12-digit form of the
 * directory and of Pro Santé Connect, « 8 » then the RPPS, is read too. No spaces.
 *
 * Source: Agence du numérique en santé, « Répertoire partagé des professionnels de santé ».
 */
export function checkRpps(text: string): RppsCheck {
  const digits = /^8\d{11}$/.test(text) ? text.slice(1) : text;
  if (!/^\d{11}$/.test(digits)) return 'not-an-rpps';
  return passesLuhn(digits) ? 'valid' : 'wrong-key';
}

import { type Evidence, IDENTIFIERS } from '../health/evidence';
import { foldPhrase } from './hash-phrase';

/** A number in one piece or in groups; A and B are Corsica's. */
const NUMBER = /\d(?:[\s.-]?[\dAB])*/gi;

/** No INS, NIR or number of a patient has fewer digits than this. */
const LONG = 6;

/**
 * False for what may name a person: an identifier, and any phrase with a long number in it, whatever it was taken for. So
 * is it for one without any word.
 */
export function canBeDismissed({ kind, text }: Pick<Evidence, 'kind' | 'text'>): boolean {
  if (IDENTIFIERS.has(kind) || foldPhrase(text) === '') return false;
  const numbers = text.match(NUMBER) ?? [];
  return numbers.every((number) => number.replace(/\D+/g, '').length < LONG);
}

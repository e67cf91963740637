import { type Evidence, type EvidenceKind, IDENTIFIERS } from '../health/evidence';
import { foldPhrase } from './hash-phrase';

/** What does not hang on words: identifiers, and the marks that standards give to health documents. */
const EXACT: ReadonlySet<EvidenceKind> = new Set([...IDENTIFIERS, 'document-mark']);

/** A number in one piece or in groups; A and B are Corsica's. */
const NUMBER = /\d(?:[\s.-]?[\dAB])*/gi;

/** No INS, NIR or number of a patient has fewer digits than this. */
const LONG = 6;

/**
 * False for what may name a person: an identifier, and any phrase with a long number in it, whatever it was taken for. So
 * is it for a mark of a standard, which is no matter of opinion, and for a phrase without any word.
 */
export function canBeDismissed({ kind, text }: Pick<Evidence, 'kind' | 'text'>): boolean {
  if (EXACT.has(kind) || foldPhrase(text) === '') return false;
  const numbers = text.match(NUMBER) ?? [];
  return numbers.every((number) => number.replace(/\D+/g, '').length < LONG);
}

import { findNirs } from '../../identifiers/find-nirs';
import { passesLuhn } from '../../identifiers/luhn';

/** Signs between the groups of a number as people write it. */
const GAPS = /(?<=[\p{Nd}AB])[\s\p{P}\u200B\u2060|]+(?=[\p{Nd}AB])/giu;
const LONG_RUN = /\p{Nd}{13,}/gu;
const CORSICAN = /\p{Nd}{5}2[AB]\p{Nd}{6}/iu;

/**
 * Whether a text may hold the number of a patient (INS, NIR) or the address of their mailbox, which is that number.
 * Such a text is never looked up, sent or kept. Wide on purpose: any 13 digits or more, grouped or not, but a SIRET.
 */
export function holdsPatientIdentity(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (/patient\s*\.\s*mssante/i.test(plain) || findNirs(plain).length > 0) return true;
  const tight = plain.replace(GAPS, '');
  const runs = tight.match(LONG_RUN) ?? [];
  return CORSICAN.test(tight) || runs.some((run) => run.length !== 14 || !passesLuhn(run));
}

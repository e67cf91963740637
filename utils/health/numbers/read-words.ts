import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makePersonValue, makeValue, matchAt, textBefore } from './value';

const TABLE_CUE = /\btableaux? (?:n[°o]? ?|numero )?$/;
const TABLE_REST = / ?(?:bis|ter|[abc])(?![a-z\d])/y;
/** Other tables of diseases are told by the words around them: they are in the lexicon. */
const SCHEME = /\b(?:rg|ra|regime (?:general|agricole))\b/;
const LAST_TABLE = 110;

/** Reads « tableau n° 57 RG », « tableau 57 A du régime général » (code de la sécurité sociale, annexe II). */
export function readTable({ plain, start, end, value }: NumberAt): FoundValue | null {
  const cue =
    value >= 1 && value <= LAST_TABLE ? TABLE_CUE.exec(textBefore(plain, start, 20))?.[0] : undefined;
  if (cue === undefined) return null;
  const stop = end + (matchAt(TABLE_REST, plain, end) ?? '').length;
  if (!isNear(SCHEME, plain, start, stop, 0, 30)) return null;
  return makeValue('table', start - cue.length, stop, 'medium');
}

const WEEKS = /\sd(?:['’]|e\s)(?:grossesse|gestation|am[ée]norrh[ée]e)/iy;
const DAYS_MORE = /\s?\+\s?\d\s?(?:j(?:ours?)?)?(?![a-z])/y;
const PREGNANCY =
  /\b(?:terme|grossesse|enceinte|accouch|echo|gestation|parturiente|cesarienne|g\dp\d|patiente|salariee|madame|mme|elle)/;
const COMPANY = /\b(?:societe|sarl|sas|groupe|capital|filiale|holding|actionnaire)/;

/** Reads « 32 SA », « 32 SA + 4 j », « 28 semaines d'aménorrhée ». An SA is a company too. */
export function readWeeks(number: NumberAt): FoundValue | null {
  const { text, start, end, unit, unitEnd, value } = number;
  if (value < 3 || value > 43) return null;
  if (unit !== 'sa') {
    const weeks = matchAt(WEEKS, text, unitEnd);
    return weeks === null ? null : makeValue('pregnancy', start, unitEnd + weeks.length, 'strong');
  }
  if (!text.slice(end, unitEnd).includes('SA')) return null;
  const { plain } = number;
  const more = matchAt(DAYS_MORE, plain, unitEnd);
  const stop = unitEnd + (more?.length ?? 0);
  if (more !== null || isNear(PREGNANCY, plain, start, stop, 60, 40))
    return makeValue('pregnancy', start, stop, 'strong');
  const isCompany =
    value < 6 || /^\s?[A-Z]/.test(text.slice(stop)) || isNear(COMPANY, plain, start, stop, 60, 30);
  return isCompany ? null : makeValue('pregnancy', start, stop, 'medium');
}

const DATE =
  /\d\d?(?:er)?(?:\s?[/.| -]\s?\d\d?\s?[/.| -]\s?|\s(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.?\s)(?:19|20)?\d\d(?!\d)|(?:19|20)\d\d(?:-\d\d-\d\d)?(?!\d)/y;
/** The last word before a date of birth. */
export const BIRTH_CUES: readonly string[] = 'le en ddn dn nais naissance nais. patient patiente'.split(' ');
const BIRTH_CUE =
  /\b(?:nee?(?:\(e\))?\s(?:le|en)|ddn|dn|date\sde\snais(?:sance|\.)?|naissance)(?:\s(?:le|est le|du patient|de la patiente))?[ :=]{0,4}$/;
/** What « né », « née », « né(e) », « naissance », « patient » end with, before a space. */
const BORN = 'éeE)stÉ';
const AGE_AFTER = /\s{0,2}\(\s?\d{1,3}\s?(?:ans|mois)\s?\)/y;

/** Reads a date of birth after its word: « né le 12/03/1979 », « DDN : 12.03.79 ». */
export function readBirthDate(number: NumberAt): FoundValue | null {
  const { text, start, cue: word, cueStart } = number;
  // Most dates follow « le »; few of them follow « né ».
  if ((word === 'le' || word === 'en') && !BORN.includes(text.charAt(cueStart - 2) || '?')) return null;
  const { plain } = number;
  const cue = BIRTH_CUE.exec(textBefore(plain, start, 45));
  const date = cue && matchAt(DATE, plain, start);
  return cue && date ? makePersonValue('birth-date', start - cue[0].length, start + date.length) : null;
}

const LONGEST_DATE = 22;

/** Reads « 12/03/1979 (45 ans) ». */
export function readAgedDate(number: NumberAt): FoundValue | null {
  const { text, start } = number;
  if (!text.slice(start, start + LONGEST_DATE).includes('(')) return null;
  const { plain } = number;
  const date = matchAt(DATE, plain, start);
  const age = date && matchAt(AGE_AFTER, plain, start + date.length);
  return date && age ? makePersonValue('birth-date', start, start + date.length + age.length) : null;
}

/** The last word before an age, « de » left out. */
const SOMEBODY = new Set(
  (
    'age agee ages agees homme femme garcon fille fillette patient patiente salarie salariee agent agente monsieur ' +
    'dame nourrisson fils collaborateur collaboratrice apprenti apprentie'
  ).split(' '),
);
/** « M. Exemple, 45 ans, » */
const APPOSED = /(?<!\p{L})(?:Mr?|Mme|Mlle|Monsieur|Madame)\.?\s\p{L}[^,.\n]{1,40},\s$/u;
const OLDEST = 115;

/** Reads an age that is somebody's: « âgée de 45 ans », « (45 ans) », « M. Exemple, 45 ans, ». */
export function readAge(number: NumberAt): FoundValue | null {
  const { text, start, unit, unitEnd, cue, cueStart } = number;
  if (number.value > OLDEST) return null;
  const found = makePersonValue('age', start, unitEnd);
  // « L'âge de 25 ans », « être âgé de 50 ans » are said of anybody.
  if (SOMEBODY.has(cue)) return cue === 'age' && isAnybody(text, cueStart) ? null : found;
  const after = text
    .slice(unitEnd, unitEnd + 2)
    .trim()
    .charAt(0);
  if (unit !== 'ans' || !',.)'.includes(after)) return null;
  const before = textBefore(text, start, 55);
  return (before.endsWith('(') && after === ')') || (before.endsWith(', ') && APPOSED.test(before))
    ? found
    : null;
}

function isAnybody(text: string, cueStart: number): boolean {
  return !/[éÉ]/.test(text.slice(cueStart, cueStart + 3)) || /être\s$/i.test(textBefore(text, cueStart, 5));
}

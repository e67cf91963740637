import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { makePersonValue, matchAt } from './value';

const MONTHS =
  'janv(?:ier)?|f[ée]v(?:rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?';
const DATE = new RegExp(
  String.raw`\d{1,2}(?:er)?(?:\s?[/.|-]\s?\d{1,2}\s?[/.|-]\s?|\s(?:${MONTHS})\.?\s)(?:19|20)?\d\d(?!\d)`,
  'iuy',
);
const ISO_DATE = /(?:19|20)\d\d-\d\d-\d\d(?!\d)/y;
const YEAR = /(?:19|20)\d\d(?!\d)/y;
const BIRTH_CUE =
  /(?<![\p{L}\d])(?:n[ée]e?(?:\(e\))?\s?(?:le|en)|DDN|DN|D\.D\.N\.?|date\sde\snais(?:sance|\.)?|naissance)(?:\s(?:le|est\sle|du\spatient|de\sla\spatiente))?\s{0,2}[:=]?\s{0,2}$/iu;
const AGE_AFTER = /\s{0,2}\(\s?\d{1,3}\s?(?:ans|mois)\s?\)/y;
const OLDEST = 115;

/** Reads a date of birth: « né le 12/03/1979 », « DDN : 12.03.79 », « 12/03/1979 (45 ans) ». */
export function readBirthDate({ text, start }: NumberAt): FoundValue | null {
  const date = matchAt(DATE, text, start) ?? matchAt(ISO_DATE, text, start);
  const stop = start + (date?.[0].length ?? 0);
  const age = date && matchAt(AGE_AFTER, text, stop);
  if (age !== null) return makePersonValue('birth-date', start, stop + age[0].length);
  const year = date ?? matchAt(YEAR, text, start);
  const cue = year && BIRTH_CUE.exec(text.slice(Math.max(0, start - 45), start));
  return cue && makePersonValue('birth-date', start - cue[0].length, start + (year?.[0].length ?? 0));
}

export const AGE_UNITS = ['ans', 'ans.', 'mois'];
const AGED = /(?<!(?:être|etre)\s|\p{L})[âa]g[ée]e?s?\s(?:de|d['’]environ)\s?$/iu;
const SOMEBODY =
  /(?<!\p{L})(?:homme|femme|gar[çc]on|fille|fillette|patiente?|salari[ée]e?|agente?|monsieur|dame|nourrisson|fils|collaborat(?:eur|rice)|apprentie?)\s(?:de|d['’])\s?$/iu;
/** « M. Exemple, 45 ans, » */
const APPOSED = /(?<!\p{L})(?:M|Mr|Mme|Mlle|Monsieur|Madame)\.?\s\p{L}[^,.\n]{1,40},\s$/u;

/** Reads an age that is somebody's: « âgée de 45 ans », « (45 ans) », « M. Exemple, 45 ans, ». */
export function readAge({ text, start, unit, unitEnd, value }: NumberAt): FoundValue | null {
  if (value > OLDEST || !Number.isInteger(value)) return null;
  const before = text.slice(Math.max(0, start - 55), start);
  if (AGED.test(before) || SOMEBODY.test(before)) return makePersonValue('age', start, unitEnd);
  if (unit === 'mois') return null;
  const isBracketed = /\(\s?$/.test(before) && /^\s?\)/.test(text.slice(unitEnd, unitEnd + 2));
  const isApposed = APPOSED.test(before) && /^\s?[,.)]/.test(text.slice(unitEnd, unitEnd + 2));
  return isBracketed || isApposed ? makePersonValue('age', start, unitEnd) : null;
}

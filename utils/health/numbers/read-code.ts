import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt } from './value';

/** CIM-10 (OMS): a letter, two digits, and one or two more after a point. Only after its name. */
const ICD_CUE =
  /(?<!\p{L})(?:CIM[- ]?(?:10|11)?|ICD[- ]?10|codes?\s(?:diagnostic|CIM)|diagnostic\sprincipal|(?<!\p{L})D[PA]S?)\s{0,2}[:=(–-]?\s{0,2}(?:code\s)?$/u;
const ICD_CODE = /[A-TV-Z]\d{2}(?:\.\d{1,2}|\+\d)?(?![\p{L}\d])/uy;

/** Reads « CIM-10 : F32.1 ». The digit is the code's own, or the 10 of the name. */
export function readIcd({ text, start, end }: NumberAt): FoundValue | null {
  const from = start - 1;
  if (!/[A-TV-Z]/.test(text.charAt(from)) || end - start < 2) return null;
  const code = matchAt(ICD_CODE, text, from);
  const cue = code && ICD_CUE.exec(text.slice(Math.max(0, from - 30), from));
  return cue && makeValue('cim10', from - cue[0].length, from + (code?.[0].length ?? 0), 'strong');
}

export const LONG_ILLNESS_CUES = ['ald'];
const LAST_ALD = 32;

/** Reads « ALD 30 », « ALD n° 8 »: the list of 30 affections, numbers 31 and 32 beyond it. */
export function readLongIllness({ text, end, value, cueStart }: NumberAt): FoundValue | null {
  if (value < 1 || value > LAST_ALD || !Number.isInteger(value) || !text.startsWith('ALD', cueStart))
    return null;
  return makeValue('long-illness', cueStart, end, 'medium');
}

export const TABLE_CUES = 'tableau tableaux n° n no tab rg ra mp'.split(' ');
const TABLE_CUE = /(?<!\p{L})tableaux?\s(?:(?:n[°ºo]?|num[ée]ro)\s?)?$/iu;
const TABLE_REST = /(?:\s?(?:bis|ter|[ABC])(?![\p{L}\d]))?/uy;
const DISEASES =
  /(?<!\p{L})(?:maladies?\sprofessionnelles?|MP|RG|r[ée]gime\s(?:g[ée]n[ée]ral|agricole)|m\.p\.|CRRMP|CPAM|reconnue?s?)(?!\p{L})/u;
/** Numbers of tables that nobody takes for those of a report. */
const KNOWN_TABLES = new Set([25, 30, 42, 47, 57, 66, 69, 79, 97, 98, 99]);
/** The last table of the general scheme, and some room for new ones. */
const LAST_TABLE = 110;

/** Reads « tableau n° 57 », « tableau 57 A du régime général » (code de la sécurité sociale, annexe II). */
export function readTable({ text, start, end, value }: NumberAt): FoundValue | null {
  const cue =
    value >= 1 && value <= LAST_TABLE ? TABLE_CUE.exec(text.slice(Math.max(0, start - 22), start)) : null;
  if (cue === null) return null;
  const stop = end + (matchAt(TABLE_REST, text, end)?.[0].length ?? 0);
  const from = start - cue[0].length;
  if (!isNear(DISEASES, text, from, stop, 60, 60) && !(KNOWN_TABLES.has(value) && /n/.test(cue[0].slice(7))))
    return null;
  return makeValue('table', from, stop, 'medium');
}

export const INCAPACITY_CUES = 'ipp aipp dfp ipd dftp incapacite invalidite deficit atteinte'.split(' ');
const PERCENT = /\s?%/y;

/** Reads « IPP 15 % », « taux d'incapacité de 80 % ». */
export function readIncapacity({ text, end, value, cue, cueStart }: NumberAt): FoundValue | null {
  const percent = value <= 100 ? matchAt(PERCENT, text, end) : null;
  if (percent === null || cue === 'atteinte' || cue === 'deficit') return null;
  const isShort = /^(?:AIPP|IPP|DFT?P|IPD)/.test(text.slice(cueStart, cueStart + 4));
  return isShort || cue === 'incapacite' || cue === 'invalidite'
    ? makeValue('incapacity', cueStart, end + percent[0].length, isShort ? 'strong' : 'medium')
    : null;
}

const LOT_CUE = /(?<!\p{L})lots?\s?(?:n[°ºo]|num[ée]ro|[:=])?\s?[:=]?\s?[A-Z]{0,4}$/iu;
const LOT = /\d[A-Z\d]{2,9}(?:[-/]\d{1,4})?(?![\p{L}\d])/uy;
const VACCINE =
  /(?<!\p{L})(?:vaccin\p{L}*|injections?|rappels?|doses?|DTP\p{L}*|Revaxis|Repevax|Boostrix\p{L}*|Engerix\p{L}*|Vaxigrip\p{L}*|Influvac|Priorix|Twinrix|Havrix|Comirnaty|ROR|BCG|h[ée]patite)(?!\p{L})/iu;

/** Reads the lot of a vaccine: « Revaxis, lot n° U3A52V ». */
export function readLot({ text, start }: NumberAt): FoundValue | null {
  const cue = LOT_CUE.exec(text.slice(Math.max(0, start - 16), start));
  const lot = cue && matchAt(LOT, text, start);
  if (cue === null || lot === null) return null;
  const [from, stop] = [start - cue[0].length, start + lot[0].length];
  return isNear(VACCINE, text, from, stop, 70, 40) ? makeValue('vaccine-lot', from, stop, 'medium') : null;
}

const WEEKS_REST = /\s?\+\s?\d\s?(?:j(?:ours?)?)?(?!\p{L})/uy;
const PREGNANCY =
  /(?<!\p{L})(?:terme|grossesse|enceinte|accouch\p{L}*|[ée]cho(?:graphie)?s?|gestation|parturiente|c[ée]sarienne|G\d+P\d+|patiente|salari[ée]e|T[123]|madame|mme|elle)(?!\p{L})/iu;

const COMPANY =
  /(?<!\p{L})(?:soci[ée]t[ée]s?|SARL|SAS|groupe|capital|filiales?|holding|actionnaires?|fiduciaire)(?!\p{L})/u;
const LEAST_UNSURE_WEEKS = 6;

/** Reads « 32 SA », « 32 SA + 4 j », « 28 semaines d'aménorrhée ». An SA is a company too. */
export function readWeeks({ text, start, end, unit, unitEnd, value }: NumberAt): FoundValue | null {
  if (value < 3 || value > 43) return null;
  if (unit !== 'sa') {
    const rest = matchAt(
      /\s?(?:d['’](?:am[ée]norrh[ée]e)|de\s(?:grossesse|gestation|am[ée]norrh[ée]e))/iy,
      text,
      unitEnd,
    );
    return rest && makeValue('pregnancy', start, unitEnd + rest[0].length, 'strong');
  }
  if (!/^\s?SA/.test(text.slice(end, unitEnd))) return null;
  const rest = matchAt(WEEKS_REST, text, unitEnd);
  const stop = unitEnd + (rest?.[0].length ?? 0);
  const isSure = rest !== null || isNear(PREGNANCY, text, start, stop, 60, 40);
  if (!isSure && (value < LEAST_UNSURE_WEEKS || isNear(COMPANY, text, start, stop, 60, 30))) return null;
  if (!isSure && /^\s?\p{Lu}/u.test(text.slice(stop, stop + 2))) return null;
  return makeValue('pregnancy', start, stop, isSure ? 'strong' : 'medium');
}

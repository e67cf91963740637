import type { Grade } from '../lexicon-term';
import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { makeValue, matchAt } from './value';

/** UICC, classification TNM: prefixes c, p, y, r, u, m; a tumour needs its nodes. */
const TNM =
  /(?:[cpyrum]{0,3})T(?:[0-4][a-d]?|is|x)(?:\s?\(?m\)?)?[\s,-]{0,2}(?:[cpyr]{0,2})N(?:[0-3][a-c]?|x|\+)(?:[\s,-]{0,2}(?:[cp]?)M(?:[01][a-c]?|x))?(?:\s?R[0-2])?(?![\p{L}\d])/uy;
const LETTERS = /[A-Za-z]{1,4}$/;
const GESTATION = /G\s?\d{1,2}\s?P\s?\d{1,2}(?:\s?(?:A|V|C)\s?\d)?(?![\p{L}\d])/uy;
const VERTEBRAE =
  /(?:C[1-7]|[TD](?:1[0-2]|\d)|L[1-5])\s?[-–/]\s?(?:(?:C[2-7]|[TD](?:1[0-2]|\d)|L[1-5]|S1)(?![\p{L}\d]))/uy;
/** Rows, columns and lines are named so too. */
const GRID =
  /(?<!\p{L})(?:cellules?|colonnes?|lignes?|cases?|feuilles?|Excel|tableur|lots?|salles?|b[âa]timents?|parkings?|plans?|places?|tram\p{L}*|m[ée]tro|étages?|licences?|niveaux?)(?!\p{L})/iu;

/** Reads what letters begin: « pT2N0M0 », « L5-S1 », « G2P1 ». */
export function readLettered({ text, start }: NumberAt): FoundValue | null {
  const before = text.slice(Math.max(0, start - 4), start);
  const letters = LETTERS.exec(before)?.[0] ?? '';
  if (letters === '') return null;
  const from = start - letters.length;
  const last = letters.toUpperCase().at(-1);
  if (/[\p{L}\d]/u.test(text.charAt(from - 1))) return null;
  const tumour = last === 'T' ? matchAt(TNM, text, from) : null;
  if (tumour !== null) return makeTumour(from, tumour[0]);
  if (letters.length > 1) return null;
  const births = last === 'G' ? matchAt(GESTATION, text, from) : null;
  if (births !== null) return makeValue('pregnancy', from, from + births[0].length, 'strong');
  const vertebrae = matchAt(VERTEBRAE, text, from);
  if (vertebrae === null || GRID.test(text.slice(Math.max(0, from - 40), from))) return null;
  const grade: Grade = vertebrae[0].endsWith('S1') ? 'strong' : 'medium';
  return makeValue('staging', from, from + vertebrae[0].length, grade);
}

/** « T4 N2 », spaced and alone, is said of other things too. */
function makeTumour(from: number, written: string): FoundValue {
  const isSure = !/\s/.test(written) || /M[01x]|^[cpyr]/i.test(written);
  return makeValue('tnm', from, from + written.length, isSure ? 'decisive' : 'medium');
}

interface Scale {
  readonly cues: string;
  readonly to: number;
  readonly family: 'score' | 'staging';
  /** It is only meant when it is written so. */
  readonly written?: RegExp;
  /** « 6/10 »: what it is out of; `must` where it means nothing without. */
  readonly outOf?: number;
  readonly mustBeOutOf?: boolean;
}

const SCALES: readonly Scale[] = [
  { cues: 'eva', to: 10, family: 'score', written: /^EVA/, outOf: 10 },
  { cues: 'eva', to: 10, family: 'score', outOf: 10, mustBeOutOf: true },
  { cues: 'en', to: 10, family: 'score', written: /^EN/, outOf: 10, mustBeOutOf: true },
  { cues: 'douleur douleurs', to: 10, family: 'score', outOf: 10, mustBeOutOf: true },
  { cues: 'mmse mms moca', to: 30, family: 'score', outOf: 30 },
  { cues: 'glasgow gcs', to: 15, family: 'score', outOf: 15 },
  { cues: 'dn4 apgar', to: 10, family: 'score', outOf: 10 },
  {
    cues: 'had hads hama bdi phq-9 phq9 gad-7 gad7 madrs audit epworth',
    to: 63,
    family: 'score',
    written: /^[A-Z]{2}/,
    outOf: 42,
    mustBeOutOf: true,
  },
  { cues: 'karnofsky edss ecog dash quickdash', to: 100, family: 'score' },
  { cues: 'oms', to: 4, family: 'score', written: /^OMS/ },
  { cues: 'gir', to: 6, family: 'score', written: /^GIR/ },
  { cues: 'asa', to: 5, family: 'staging', written: /^ASA/ },
  { cues: 'gleason', to: 10, family: 'staging' },
  { cues: 'nyha', to: 4, family: 'staging' },
  { cues: 'birads bi-rads rads acr fitzpatrick metavir', to: 6, family: 'staging' },
];

/** Every cue that `readScale` knows. */
export const SCALE_CUES: readonly string[] = SCALES.flatMap(({ cues }) => cues.split(' '));

/** « OMS 3 recommandations » */
const COUNTED = /^\s\p{Ll}{3}/u;
const OUT_OF = /\s?\/\s?(\d{1,3})(?![\d/])/y;
const SUM = /\s?\(\s?\d\s?\+\s?\d\s?\)/y;

/** Reads « EVA 6/10 », « MMSE 24/30 », « ASA 2 », « Gleason 7 (3+4) ». */
export function readScale({ text, end, value, cue, cueStart, unit }: NumberAt): FoundValue | null {
  for (const { cues, to, family, written, outOf, mustBeOutOf } of SCALES) {
    if (!cues.split(' ').includes(cue) || value > to) continue;
    if (written !== undefined && !written.test(text.slice(cueStart, cueStart + 6))) continue;
    const over = matchAt(OUT_OF, text, end);
    if (
      mustBeOutOf &&
      (over === null || Number(over[1]) < (outOf ?? 0) - 30 || (outOf === 10 && over[1] !== '10'))
    )
      continue;
    if (over !== null && outOf === undefined) continue;
    // « OMS 2 % », « DASH 5 km »: something else is counted.
    if (over === null && (unit === '%' || (cue === 'oms' && COUNTED.test(text.slice(end, end + 4)))))
      continue;
    const rest = over ?? matchAt(SUM, text, end);
    const grade: Grade = rest === null && written !== undefined ? 'medium' : 'strong';
    return makeValue(family, cueStart, end + (rest?.[0].length ?? 0), grade);
  }
  return null;
}

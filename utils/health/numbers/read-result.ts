import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { makeValue, matchAt } from './value';

/** Units before the stroke. */
const OVER = new Set(
  'g mg ug mcg ng pg fg mmol umol nmol pmol mol ui mui uui iu miu u mu meq mosm t el elements'.split(' '),
);
/** Every unit that `readResult` knows: with a stroke after it, or a clinical one by itself. */
export const RESULT_UNITS: readonly string[] = [
  ...OVER,
  ...'/ gb gr plaquettes cellules cell elmts leucocytes ml gy grays dioptrie dioptries fois n mmhg'.split(
    ' ',
  ),
];

const UNDER =
  /\s?\/\s?(?:(d?l|ml|[uµμ]l|mm\s?[3³]|g|mmol|mol|kg|24\s?h|j|jour|litre)(?!\p{L}|\d)(\s?(?:de\s)?cr[ée]at(?:inine)?\.?|\s?\/\s?1[.,]73)?|(min)(?!\p{L}))/iuy;
/** « 45 000/mm3 », « 12 éléments/mm3 ». */
const PER_MM3 = /\s?(?:[\p{L}]{1,10}\s?)?\/\s?(?:mm\s?[3³]|[µμ]l)(?![\d\p{L}])/iuy;
const CLEARANCE = /\s?\/\s?min(?:\s?\/\s?1[.,]73)?(?!\p{L})/iuy;
const TIMES_NORMAL = /\s(?:la\s|les\s)?(?:normales?|N)(?!\p{L})/uy;

/** Units in which water, air, food and solutions are measured as well as people. */
const COMMON = /^(?:g|mg|ug|mcg|ng)\/(?:l|litre|kg)$/;
/** What else is measured in them. */
const THING =
  /(?<!\p{L})(?:eaux?(?!\s?de\s?javel)|potables?|nappes?|effluents?|rejets?|forages?|piscines?|sols?|boues?|poussi[èe]res?|l[ée]gionell\p{L}*|robinets?|r[ée]seau|canalisations?|vins?|bi[èe]res?|solutions?|dilution|produits?|lessives?|engrais|atmosph\p{L}*|air|ambiante?|VLEP|VME|VLCT|aliments?|carburants?|CO2|rivi[èe]re|bassins?)(?!\p{L})/iu;
const THING_BEFORE = 90;
const THING_AFTER = 45;
/** Names of what is measured in people: a result even where things are measured in its unit. */
const ANALYTE =
  /(?:[ée]mies?|uries?|urinaires?|sanguine?s?|s[ée]riques?|plasmatiques?|CRP|Hb|h[ée]moglobine|cr[ée]at\p{L}*|ferritine|albumine|prot[ée]inurie|plomb[ée]mie|LDL|HDL|cholest[ée]rol|triglyc[ée]rides|fibrinog[èe]ne|TSH|PSA|CDT|BNP|troponine|D[- ]dim[èe]res|bilirubine|glyc[ée]mie|cr[ée]atinin[ée]mie)(?!\p{L})/iu;

/** Reads a result with its unit: « 9,8 g/dL », « 420 µg/L », « 250 G/L », « 45 000/mm3 », « 35 µg/g créat ». */
export function readResult(number: NumberAt): FoundValue | null {
  const { text, end, unit, unitEnd, value } = number;
  if (unit === 'gy' || unit === 'grays') return result(number, unitEnd, 'strong');
  if (unit === 'dioptrie' || unit === 'dioptries') return result(number, unitEnd, 'strong');
  if (unit === 'mmhg') return result(number, unitEnd, 'medium');
  if (unit === 'n' || unit === 'fois') return readTimesNormal(number);
  const perMm3 = matchAt(PER_MM3, text, end);
  if (perMm3 !== null) return result(number, end + perMm3[0].length, 'strong');
  if (unit === 'ml') {
    const clearance = value < 200 ? matchAt(CLEARANCE, text, unitEnd) : null;
    return clearance && result(number, unitEnd + clearance[0].length, 'medium');
  }
  const under = OVER.has(unit) ? matchAt(UNDER, text, unitEnd) : null;
  if (under === null || under[3] !== undefined) return null;
  const stop = unitEnd + under[0].length;
  const below = (under[1] ?? '').toLowerCase().replace(/\s/g, '');
  if (under[2] !== undefined) return result(number, stop, 'strong');
  if (below === 'j' || below === 'jour' || (below === 'kg' && unit !== 'mosm')) return null;
  if (unit === 't' && below !== 'l') return null;
  if (!COMMON.test(`${unit}/${below}`) || isBlood(number)) return result(number, stop, 'strong');
  const before = text.slice(Math.max(0, number.start - THING_BEFORE), number.start);
  if (ANALYTE.test(before.slice(-50))) return result(number, stop, 'strong');
  const isThing = THING.test(before) || THING.test(text.slice(stop, stop + THING_AFTER));
  return isThing ? null : result(number, stop, 'medium');
}

/** « 250 G/L »: thousands of millions of cells. */
function isBlood({ text, end, unitEnd, unit }: NumberAt): boolean {
  return unit === 'g' && text.slice(end, unitEnd).includes('G');
}

function readTimesNormal(number: NumberAt): FoundValue | null {
  const { text, unit, unitEnd } = number;
  const times = unit === 'fois' ? matchAt(TIMES_NORMAL, text, unitEnd) : null;
  if (times !== null) return result(number, unitEnd + times[0].length, 'strong');
  return null;
}

function result({ start }: NumberAt, end: number, grade: 'strong' | 'medium'): FoundValue {
  return makeValue('result', start, end, grade);
}

/** What a percentage of is a result: of blood, of the heart's pump. */
export const PERCENT_CUES =
  'hba1c fevg feve tp hematocrite ht hte cdt blastes lymphoblastes reticulocytes eosinophiles neutrophiles lymphocytes hbco cohb carboxyhemoglobine ejection prothrombine ki67 ki-67 parasitemie'.split(
    ' ',
  );
const SHORT_PERCENT_CUES = /^(?:TP|H[Tt]e?|CDT)/;
const PERCENT = /\s?%/y;

/** Reads « HbA1c 8,2 % », « FEVG à 35 % ». */
export function readPercentage(number: NumberAt): FoundValue | null {
  const { text, end, cue, cueStart } = number;
  const percent = matchAt(PERCENT, text, end);
  if (percent === null || (cue.length < 4 && !SHORT_PERCENT_CUES.test(text.slice(cueStart, cueStart + 3))))
    return null;
  return makeValue('result', cueStart, end + percent[0].length, 'strong');
}

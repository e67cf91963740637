import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt, textBefore } from './value';

const OVER = new Set('g mg ug mcg ng pg mmol umol nmol pmol ui mui uui iu miu u mu meq mosm t'.split(' '));
const ALONE = new Set('gy grays dioptrie dioptries'.split(' '));
/** Every unit that `readResult` knows. */
export const RESULT_UNITS: readonly string[] = [
  ...OVER,
  ...ALONE,
  ...'/ el elements gb plaquettes cellules leucocytes ml fois mmhg'.split(' '),
];

const UNDER = /\s?\/\s?(?:d?l|ml|ul|g|mmol|mol|kg|24\s?h|litre)(?![a-z\d])/y;
/** What is measured by the gram of it is always of a person. */
const CREATININE = /\s?(?:de\s)?creat(?:inine)?/y;
const PER_MM3 = /\s?(?:[a-z]{1,10}\s?)?\/\s?mm\s?3(?!\d)/y;
const CLEARANCE = /\s?\/\s?min(?![a-z])/y;
const TIMES_NORMAL = /\s(?:la |les )?(?:normale|n\b)/y;

/** Units in which water, food and solutions are measured as well as people. */
const COMMON = /^(?:g|mg|ug|mcg|ng)\/(?:l|litre|kg)$/;
const THING =
  /\b(?:eaux?|potable|nappe|effluent|rejet|forage|piscine|sols?|boues?|poussiere|legionelle|robinet|reseau|canalisation|vin|biere|solution|dilution|produit|lessive|engrais|atmosphere|air|vlep|aliment|carburant|riviere|bassin)/;
const ANALYTE =
  /(?:emie|urie|urinaire|sanguine?|serique|\bcrp|\bhb|hemoglobine|creat[a-z]*|ferritine|albumine|[lh]dl|cholesterol|triglycerides|fibrinogene|bilirubine)s?(?![a-z])/;

/** Reads a result with its unit: « 9,8 g/dL », « 420 µg/L », « 250 G/L », « 45 000/mm3 », « 35 µg/g créat ». */
export function readResult(number: NumberAt): FoundValue | null {
  const { text, plain, start, end, unit, unitEnd, value } = number;
  const result = (stop: number, grade: 'strong' | 'medium') => makeValue('result', start, stop, grade);
  if (ALONE.has(unit)) return result(unitEnd, 'strong');
  if (unit === 'mmhg') return result(unitEnd, 'medium');
  const perMm3 = matchAt(PER_MM3, plain, end);
  if (perMm3 !== null) return result(end + perMm3.length, 'strong');
  const times = unit === 'fois' ? matchAt(TIMES_NORMAL, plain, unitEnd) : null;
  if (times !== null) return result(unitEnd + times.length, 'strong');
  const clearance = unit === 'ml' && value < 200 ? matchAt(CLEARANCE, plain, unitEnd) : null;
  if (clearance !== null) return result(unitEnd + clearance.length, 'medium');
  const under = OVER.has(unit) ? matchAt(UNDER, plain, unitEnd) : null;
  if (under === null) return null;
  const stop = unitEnd + under.length;
  const below = under.replace(/[\s/]/g, '');
  const creatinine = matchAt(CREATININE, plain, stop);
  if (creatinine !== null) return result(stop + creatinine.length, 'strong');
  if ((below === 'kg' && unit !== 'mosm') || (unit === 't' && below !== 'l')) return null;
  // « 250 G/L »: thousands of millions of cells.
  const isCells = unit === 'g' && text.slice(end, unitEnd).includes('G');
  if (isCells || !COMMON.test(`${unit}/${below}`) || ANALYTE.test(textBefore(plain, start, 50)))
    return result(stop, 'strong');
  return isNear(THING, plain, start, stop, 90, 45) ? null : result(stop, 'medium');
}

import type { Grade } from '../lexicon-term';
import type { FoundValue, ValueFamily } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt } from './value';

/** What is measured: the words before it, between which values it is a person's, and what must follow. */
interface Measure {
  readonly cues: string;
  readonly family: ValueFamily;
  readonly from: number;
  readonly to: number;
  /** What must follow the number. */
  readonly unit?: RegExp;
  /** The word counts in capitals only: « FC », and not « fc ». */
  readonly isUpper?: true;
  readonly grade?: Grade;
  /** What must not stand near. */
  readonly unless?: RegExp;
}

const PER_MINUTE = /\s?(?:cpm|cycles|(?:\/|par)\s?min)/y;
const PERCENT = /\s?%/y;
const DEGREES = /\s?°|\s?degres/y;
const LITRES = /\s?(?:%|l\s?\/\s?min|l(?:itres?)?(?![a-z]))/y;
const OF_TEN = /\s?\/\s?10(?!\d)/y;
const OF_MORE = /\s?\/\s?(?:15|21|30|42|63|100)(?!\d)/y;
const NO_WORD = /(?!\s[a-z]{3}|\s?%|\d|\/\d)/y;
const AIR = /\s?%?\s?(?:en |sous |a |de )?(?:l'air|aa|air ambiant|o2|oxygene)/y;
const HOT_THINGS =
  /\b(?:atelier|bureau|loca(?:l|ux)|salle|eau|exterieur|serveur|four|canicule|ambiant|piece|meteo|batiment|machine|moteur|clim|chauffage|vigilance|stockage)/;

/** The first that fits wins. */
const MEASURES: readonly Measure[] = [
  { cues: 'fc', family: 'vital-sign', from: 25, to: 250, isUpper: true },
  { cues: 'pouls cardiaque', family: 'vital-sign', from: 25, to: 250 },
  { cues: 'fr respiratoire', family: 'vital-sign', from: 6, to: 80, unit: PER_MINUTE },
  { cues: 'spo2 sao2 sp02', family: 'vital-sign', from: 40, to: 100 },
  { cues: 'oxygene o2', family: 'vital-sign', from: 40, to: 100, unit: PERCENT },
  { cues: 'sat saturation', family: 'vital-sign', from: 40, to: 100, unit: AIR },
  { cues: 'imc bmi corporelle', family: 'vital-sign', from: 10, to: 80 },
  { cues: 'fievre febrile', family: 'vital-sign', from: 36, to: 43 },
  {
    cues: 't t° temp temperature',
    family: 'vital-sign',
    from: 34.5,
    to: 43,
    unit: DEGREES,
    unless: HOT_THINGS,
    grade: 'medium',
  },
  { cues: 'vems cvf tiffeneau dlco', family: 'spirometry', from: 0, to: 200 },
  { cues: 'dep dem', family: 'spirometry', from: 0, to: 900, unit: LITRES, isUpper: true },
  { cues: 'cv', family: 'spirometry', from: 0, to: 9, unit: LITRES, isUpper: true },
  { cues: 'eva en douleur douleurs dn4 apgar', family: 'score', from: 0, to: 10, unit: OF_TEN },
  { cues: 'eva', family: 'score', from: 0, to: 10, unit: NO_WORD, isUpper: true, grade: 'medium' },
  {
    cues: 'mmse mms moca glasgow gcs had bdi epworth audit phq',
    family: 'score',
    from: 0,
    to: 100,
    unit: OF_MORE,
  },
  { cues: 'mmse glasgow karnofsky edss ecog', family: 'score', from: 0, to: 100 },
  { cues: 'asa', family: 'staging', from: 1, to: 5, unit: NO_WORD, isUpper: true, grade: 'medium' },
  { cues: 'gleason nyha birads rads', family: 'staging', from: 0, to: 10 },
  {
    cues: 'hba1c fevg feve hematocrite ejection prothrombine blastes hbco',
    family: 'result',
    from: 0,
    to: 100,
    unit: PERCENT,
  },
  { cues: 'tp ht hte cdt', family: 'result', from: 0, to: 100, unit: PERCENT, isUpper: true },
  { cues: 'ipp aipp dfp ipd', family: 'incapacity', from: 0, to: 100, unit: PERCENT, isUpper: true },
  { cues: 'incapacite invalidite', family: 'incapacity', from: 0, to: 100, unit: PERCENT, grade: 'medium' },
];

let byCue: ReadonlyMap<string, readonly Measure[]> | undefined;
/** What belongs to a value though nothing asks for it. */
const REST =
  /\s?(?:%|l(?![a-z/])|\/\s?\d+|\(\s?\d\s?\+\s?\d\s?\)|bpm|batt[a-z]*\s?(?:\/|par)\s?min(?:ute)?|(?:\/|par)\s?min(?:ute)?)/y;

/** Reads « FC 80 », « SpO2 : 92 % », « VEMS 72 % », « EVA 6/10 », « IPP 15 % »: a number after the word that names it. */
export function readMeasure(number: NumberAt): FoundValue | null {
  byCue ??= indexMeasures();
  const measures = byCue.get(number.cue);
  return measures === undefined ? null : readFirst(measures, number);
}

function readFirst(measures: readonly Measure[], number: NumberAt): FoundValue | null {
  const { text, start, end, value, cueStart } = number;
  for (const { family, from, to, unit, isUpper, grade, unless } of measures) {
    if (value < from || value > to || (isUpper && !isCapital(text, cueStart))) continue;
    const { plain } = number;
    const followed = unit === undefined ? '' : matchAt(unit, plain, end);
    const isDecimal = unit === DEGREES && /\D/.test(plain.slice(start, end));
    if (followed === null && !isDecimal) continue;
    const stop = end + (followed || matchAt(REST, plain, end) || '').length;
    if (unless !== undefined && isNear(unless, plain, cueStart, stop, 80, 40)) continue;
    return makeValue(family, cueStart, stop, grade ?? 'strong');
  }
  return null;
}

function indexMeasures(): Map<string, Measure[]> {
  const index = new Map<string, Measure[]>();
  for (const measure of MEASURES) {
    for (const cue of measure.cues.split(' ')) index.set(cue, [...(index.get(cue) ?? []), measure]);
  }
  return index;
}

function isCapital(text: string, at: number): boolean {
  return /[A-Z]/.test(text.charAt(at)) && !/[a-z]/.test(text.charAt(at + 1));
}

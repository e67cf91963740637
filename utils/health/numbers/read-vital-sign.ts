import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt } from './value';

/** What stands before a blood pressure; `tension` may also be one of electricity. */
export const PRESSURE_CUES = 'ta pa tension tensions pas tas arterielle arterielles arteriel ta: tad'.split(
  ' ',
);
const LOWER = /\s?\/\s?(\d{1,3})(?![\d/])(?:[.,]\d)?/y;
const UNIT = /\s?(?:mm\s?hg|cm\s?hg)/iy;
const VOLTS = /\s?k?V(?:olts?)?(?!\p{L})/uy;

/** Reads « TA 14/8 », « PA : 13/8 », « tension artérielle 140/90 mmHg ». */
export function readPressure(number: NumberAt): FoundValue | null {
  const { text, end, value, cueStart } = number;
  const lower = matchAt(LOWER, text, end);
  const stop = end + (lower?.[0].length ?? 0);
  const unit = matchAt(UNIT, text, stop);
  if (!isPressure(value, lower === null ? null : Number(lower[1]), unit !== null)) return null;
  if (matchAt(VOLTS, text, stop) !== null) return null;
  return makeValue('blood-pressure', cueStart, stop + (unit?.[0].length ?? 0), 'strong');
}

/** In mmHg, or in cmHg as people say it. */
function isPressure(upper: number, lower: number | null, hasUnit: boolean): boolean {
  if (lower === null) return hasUnit && upper >= 6 && upper <= 280;
  if (upper >= 70 && upper <= 280) return lower >= 30 && lower <= 160 && lower < upper;
  return upper >= 7 && upper <= 28 && lower >= 3 && lower <= 16 && lower < upper;
}

const FRACTION_WITH_UNIT = /\s?\/\s?(\d{2,3})\s?mm\s?hg/iy;

/** Reads « 140/90 mmHg » without a word before it. */
export function readBarePressure({ text, start, end, value }: NumberAt): FoundValue | null {
  const fraction = value >= 70 && value <= 280 ? matchAt(FRACTION_WITH_UNIT, text, end) : null;
  return fraction && makeValue('blood-pressure', start, end + fraction[0].length, 'strong');
}

interface Measure {
  readonly cues: string;
  readonly from: number;
  readonly to: number;
  /** How the cue must be written. */
  readonly written?: RegExp;
  /** What must follow. */
  readonly unit?: RegExp;
}

const PER_MINUTE =
  /\s?(?:bpm|batt?(?:ements)?\.?\s?(?:\/|par)\s?min(?:ute)?|(?:\/|par)\s?min(?:ute)?|pulsations)/iy;
const PERCENT = /\s?%/y;
const DEGREES = /[\s]?°\s?C?(?!\p{L})|[.,]\d|\s?degr[ée]s/uy;

/** What is measured, the word before it, and between which values it is a person's. */
const MEASURES: readonly Measure[] = [
  { cues: 'fc', from: 25, to: 250, written: /^F\.?C/ },
  { cues: 'pouls cardiaque', from: 25, to: 250 },
  { cues: 'fr respiratoire', from: 6, to: 80, unit: /\s?(?:(?:\/|par)\s?min(?:ute)?|cpm|cycles)/iy },
  { cues: 'spo2 sao2 sp02 sa02 spo₂', from: 40, to: 100 },
  {
    cues: 'sat saturation saturations',
    from: 40,
    to: 100,
    unit: /\s?%?\s?(?:en\s|sous\s|à\s|de\s)?(?:AA|air\sambiant|O2|oxyg[èe]ne)/iy,
  },
  { cues: 'oxygene o2', from: 40, to: 100, unit: PERCENT },
  { cues: 'imc bmi corporelle', from: 10, to: 80 },
  { cues: 'fievre febrile hyperthermie febricule', from: 36, to: 43 },
  { cues: 't° temp corporelle', from: 34, to: 43, unit: DEGREES },
  { cues: 'glycemie dextro hgt', from: 0.2, to: 6, unit: /(?!\s?\/)/y },
  { cues: 'diurese', from: 50, to: 9000, unit: /\s?(?:ml|cc)/iy },
];

/** Every cue that `readMeasure` knows. */
export const MEASURE_CUES: readonly string[] = MEASURES.flatMap(({ cues }) => cues.split(' '));

/** Reads « FC 80 », « SpO2 : 92 % », « T° 38,5 », « IMC à 31 ». */
export function readMeasure(number: NumberAt): FoundValue | null {
  const { text, end, value, cue, cueStart } = number;
  for (const { cues, from, to, written, unit } of MEASURES) {
    if (!cues.split(' ').includes(cue) || value < from || value > to) continue;
    if (written !== undefined && !written.test(text.slice(cueStart, cueStart + 4))) continue;
    const decimals = unit === DEGREES && /[.,]\d/.test(text.slice(number.start, end));
    const followed = unit === undefined ? null : matchAt(unit, text, end);
    if (unit !== undefined && followed === null && !decimals) continue;
    const stop =
      end + (followed ?? matchAt(PER_MINUTE, text, end) ?? matchAt(PERCENT, text, end) ?? [''])[0].length;
    return makeValue('vital-sign', cueStart, stop, 'strong');
  }
  return null;
}

export const BEAT_UNITS: readonly string[] = ['bpm', 'batt', 'battements', 'pulsations'];
const BEATS = /\s?(?:\/|par)\s?min(?:ute)?/iy;

/** Reads « 80 bpm », « 92 battements/min » without a word before. */
export function readBeats({ text, start, unit, unitEnd, value }: NumberAt): FoundValue | null {
  if (value < 25 || value > 250) return null;
  const rest = matchAt(BEATS, text, unitEnd);
  if (unit !== 'bpm' && rest === null) return null;
  return makeValue(
    'vital-sign',
    start,
    unitEnd + (rest?.[0].length ?? 0),
    unit === 'bpm' ? 'medium' : 'strong',
  );
}

const HOT_THINGS =
  /(?<!\p{L})(?:atelier|bureaux?|locaux|local|salles?|eau|ext[ée]rieure?|serveurs?|four|chambre\sfroide|canicule|ambiante?|pi[èe]ce|m[ée]t[ée]o|ombre|b[âa]timent|machine|moteur|clim\p{L}*|chauffage|vigilance|stockage)(?!\p{L})/iu;

/** Reads « température à 38,5 °C », unless it is one of a room. */
export function readTemperature({ text, start, end, value, cueStart }: NumberAt): FoundValue | null {
  if (value < 34.5 || value > 43) return null;
  const degrees = matchAt(DEGREES, text, end);
  const stop = end + (degrees?.[0].length ?? 0);
  const isDecimal = /[.,]\d/.test(text.slice(start, end));
  if ((degrees === null && !isDecimal) || isNear(HOT_THINGS, text, cueStart, stop, 80, 40)) return null;
  return makeValue('vital-sign', cueStart, stop, 'medium');
}

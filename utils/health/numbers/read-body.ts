import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt } from './value';

/** What stands before a blood pressure; `tension` may also be one of electricity. */
export const PRESSURE_CUES: readonly string[] = 'ta pa tension arterielle'.split(' ');
const LOWER = /\s?[/]\s?\d{1,3}(?![\d/])(?:[.,]\d)?/y;
const MERCURY = /\s?[mc]m\s?hg/y;
const VOLTS = /\s?k?v(?:olts?)?(?![a-z])/y;

/** Reads « TA 14/8 », « PA : 13/8 », « tension artérielle 140/90 mmHg ». */
export function readPressure({ plain, end, value, cueStart }: NumberAt): FoundValue | null {
  const lower = matchAt(LOWER, plain, end) ?? '';
  const stop = end + lower.length;
  const unit = matchAt(MERCURY, plain, stop);
  if (!isPressure(value, Number.parseInt(lower.replace(/\D+/, ''), 10), unit !== null)) return null;
  if (matchAt(VOLTS, plain, stop) !== null) return null;
  return makeValue('blood-pressure', cueStart, stop + (unit?.length ?? 0), 'strong');
}

/** In mmHg, or in cmHg as people say it. `lower` is NaN where there is none. */
function isPressure(upper: number, lower: number, hasUnit: boolean): boolean {
  if (Number.isNaN(lower)) return hasUnit && upper >= 6 && upper <= 280;
  if (upper >= 70) return upper <= 280 && lower >= 30 && lower < upper;
  return upper >= 7 && upper <= 28 && lower >= 3 && lower <= 16 && lower < upper;
}

const FRACTION_WITH_UNIT = /\s?\/\s?\d{2,3}\s?mm\s?hg/y;

/** Reads « 140/90 mmHg » without a word before it. */
export function readBarePressure({ plain, start, end }: NumberAt): FoundValue | null {
  const fraction = matchAt(FRACTION_WITH_UNIT, plain, end);
  return fraction === null ? null : makeValue('blood-pressure', start, end + fraction.length, 'strong');
}

export const BEAT_UNITS: readonly string[] = ['bpm', 'bat', 'batt', 'battements', 'pulsations'];
const BEATS = /\s?(?:\/|par)\s?min(?:ute)?/y;

/** Reads « 80 bpm », « 92 battements/min » without a word before. */
export function readBeats({ plain, start, unit, unitEnd }: NumberAt): FoundValue | null {
  const rest = matchAt(BEATS, plain, unitEnd);
  if (unit !== 'bpm' && rest === null) return null;
  return makeValue('vital-sign', start, unitEnd + (rest?.length ?? 0), rest === null ? 'medium' : 'strong');
}

export const EYE_CUES: readonly string[] = 'av od og odg visuelle oil'.split(' ');
const TENTHS = /\s?\/\s?10(?:e|emes?)?(?!\d)(?:\s?p\s?\d{1,2})?/y;
const EYE = /\b(?:av[lp]?|odg?|og|oil|yeux|acuite)\b/;
const GLASSES = /\s?\(\s?[+-]?\s?\d{1,2}[.,]?\d*(?: a)?[ \d]{0,4}°?\s?\)/y;

/** Reads « OD 8/10 », « 10/10 OD », « acuité visuelle à 5/10 », « OG : -2,25 (-0,50 à 90°) ». */
export function readAcuity({ plain, start, end, value, cue, cueStart }: NumberAt): FoundValue | null {
  const isEye = EYE_CUES.includes(cue);
  const tenths = value <= 20 ? matchAt(TENTHS, plain, end) : null;
  if (tenths !== null) {
    const stop = end + tenths.length;
    if (isEye) return makeValue('acuity', cueStart, stop, 'strong');
    return isNear(EYE, plain, start, stop, 25, 20) ? makeValue('acuity', start, stop, 'strong') : null;
  }
  if (!isEye || value > 30 || !/^[+-]\s?\d+[.,]\d\d$/.test(plain.slice(start - 1, end))) return null;
  return makeValue('acuity', cueStart, end + (matchAt(GLASSES, plain, end) ?? '').length, 'strong');
}

const HEARING_LEVEL = /\s?(?:hl|(?:a|sur) ?(?:les )?(?:\d ?\d{3}|\d{3}|\d(?:[.,]\d)? ?k) ?hz)/y;
const WEIGHTED = /\s?\(?[ac]\b/y;
const HEARING =
  /\b(?:pertes?|deficit|audition|audio[a-z]+|auditi[a-z]+|oreilles?|od|og|surdite|hypoacousie|presbyacousie|scotome|acouphene)/;
const SOUND =
  /\b(?:fibre|cable|signal|antenne|isol|cloison|bouchon|casque|protect|picb|attenu|atelier|machine|bruit|sonore|niveau|exposition|insertion|reseau|optique|vitrage)/;

/** Reads « perte de 35 dB à 4000 Hz », « 40 dB HL »; not the noise of a workshop. */
export function readHearing({ plain, start, unitEnd }: NumberAt): FoundValue | null {
  const level = matchAt(HEARING_LEVEL, plain, unitEnd);
  if (level === null && matchAt(WEIGHTED, plain, unitEnd) !== null) return null;
  const stop = unitEnd + (level?.length ?? 0);
  const isHearing = isNear(HEARING, plain, start, stop, 70, 40);
  if (level?.includes('hl')) return makeValue('audiometry', start, stop, 'strong');
  if ((!isHearing && level === null) || isNear(SOUND, plain, start, stop, 70, 40)) return null;
  return makeValue('audiometry', start, stop, isHearing ? 'strong' : 'medium');
}

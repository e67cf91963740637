import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt } from './value';

export const EYE_CUES = 'av od og odg acuite visuelle oeil loin pres'.split(' ');
const TENTHS = /\s?\/\s?10(?:e|èmes?|[eè]mes?)?(?!\d)(?:\s?P\s?\d{1,2})?/y;
const EYE = /(?<!\p{L})(?:AV[LP]?|OD[G]?|OG|[Œœ]il|oeil|yeux|acuit[ée]|Parinaud)(?!\p{L})/u;
const GLASSES = /^\s?\(?\s?[+-]\s?\d{1,2}[.,]\d{2}/;
const CORRECTION =
  /\s?(?:\(\s?[+-]?\s?\d{1,2}(?:[.,]\d{1,2})?(?:\s?à)?\s?\d{0,3}\s?°?\s?\)?|d(?:ioptries?)?(?!\p{L}))?/uy;

/** Reads « OD 8/10 », « 10/10 OD », « acuité visuelle à 5/10 », « OG : -2,25 (-0,50 à 90°) ». */
export function readAcuity(number: NumberAt): FoundValue | null {
  const { text, start, end, value, cue, cueStart } = number;
  const isEye = EYE_CUES.includes(cue) && EYE.test(text.slice(Math.max(0, cueStart - 12), start));
  const tenths = value <= 20 ? matchAt(TENTHS, text, end) : null;
  if (tenths !== null) {
    const stop = end + tenths[0].length;
    if (isEye) return makeValue('acuity', cueStart, stop, 'strong');
    return isNear(EYE, text, start, stop, 25, 20) ? makeValue('acuity', start, stop, 'strong') : null;
  }
  if (!isEye || !GLASSES.test(text.slice(start - 2, end)) || value > 30) return null;
  return makeValue('acuity', cueStart, end + (matchAt(CORRECTION, text, end)?.[0].length ?? 0), 'strong');
}

const HEARING_LEVEL = /\s?(?:HL|de\sperte|(?:à|sur|au)\s?(?:\d\s?\d{3}|\d{3,4}|\d(?:[.,]\d)?\s?k)\s?Hz)/iuy;
const WEIGHTED = /\s?\(?\s?[ACZ]\s?\)|\s?[AC](?!\p{L})/uy;
const HEARING =
  /(?<!\p{L})(?:pertes?|d[ée]ficits?|audition|audio(?:gramme|m[ée]trie|m[ée]trique)s?|auditi(?:f|ve)s?|oreilles?|OD|OG|surdit[ée]|hypoacousie|presbyacousie|scotomes?|seuils?\sauditifs?|acouph[èe]nes?)(?!\p{L})/u;
const SOUND =
  /(?<!\p{L})(?:fibres?|c[âa]bles?|signal|antennes?|isol\p{L}*|cloisons?|bouchons?|casques?|protections?|protecteurs?|PICB|att[ée]nu\p{L}*|ateliers?|machines?|bruits?|sonores?|niveaux?|exposition|Lex|insertion|transmission\sacoustique|r[ée]seau|optique|vitrage)(?!\p{L})/iu;

/** Reads « perte de 35 dB à 4000 Hz », « 40 dB HL »; not the noise of a workshop. */
export function readHearing({ text, start, unitEnd }: NumberAt): FoundValue | null {
  if (matchAt(WEIGHTED, text, unitEnd) !== null) return null;
  const level = matchAt(HEARING_LEVEL, text, unitEnd);
  const stop = unitEnd + (level?.[0].length ?? 0);
  const isHearing = isNear(HEARING, text, start, stop, 70, 40);
  const isSound = isNear(SOUND, text, start, stop, 70, 40);
  if (level !== null && /HL/i.test(level[0])) return makeValue('audiometry', start, stop, 'strong');
  if (isSound || (!isHearing && level === null)) return null;
  return makeValue('audiometry', start, stop, isHearing ? 'strong' : 'medium');
}

export const BREATH_CUES = 'vems cvf cv dep dem dems tiffeneau vems/cvf vems/cv dlco cpt tlco fev1 fvc'.split(
  ' ',
);
const BREATH_UNIT = /\s?(?:%|l\s?\/\s?(?:min|s)|L(?!\p{L})|l(?!\p{L})|litres?)/iuy;

/** Reads « VEMS 72 % », « CVF à 3,2 L ». A CV without unit is somebody's career. */
export function readSpirometry({ text, start, end, cue, cueStart, value }: NumberAt): FoundValue | null {
  const isShort = cue === 'cv' || cue === 'dep' || cue === 'dem' || cue === 'cpt';
  const written = text.slice(cueStart, cueStart + cue.length);
  if (isShort && written !== written.toUpperCase()) return null;
  const unit = matchAt(BREATH_UNIT, text, end);
  if (unit === null && (isShort || value > 150)) return null;
  // « CV, 3 L » is read; « CV 100 % anglais » is not.
  if (
    cue === 'cv' &&
    unit?.[0].includes('%') &&
    !/th[ée]o|VEMS/i.test(text.slice(Math.max(0, start - 40), end + 20))
  )
    return null;
  return makeValue('spirometry', cueStart, end + (unit?.[0].length ?? 0), 'strong');
}

import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { makeValue, matchAt } from './value';

/** Units and forms that alone are an amount of a drug. */
const SURE = new Set(
  'mg mcg ug comprime comprimes cpr gelule gelules suppositoire suppositoires ampoule ampoules bouffee bouffees'.split(
    ' ',
  ),
);
/** Every unit that `readDose` knows; those beyond `SURE` say something only with a rhythm. */
export const DOSE_UNITS: readonly string[] = [
  ...SURE,
  ...(
    'ui cp cps comp gel g gr ml u unite unites goutte gouttes gtte gttes sachet sachets injection injections inj amp dose ' +
    'doses supp granules patch patchs gramme grammes cuillere cuilleres'
  ).split(' '),
];

const DAY = '(?:j|jrs?|jours?|sem|semaines?|prise|nuit|24 ?h|\\d\\d? ?h)(?![a-z\\d])';
const WHEN = '(?:matin|midi|soir|coucher|diner|dejeuner|repas)s?(?![a-z])';
/** First what may stand before the rhythm: « LP », « (500 mg) », « de Doliprane ». */
const RHYTHM = new RegExp(
  `(?: ?lp)?(?: ?\\(\\d[^)\\n]{0,15}\\))?(?:\\s(?:de |d')[a-z]{3,25})?[\\s,:;-]{0,3}(?:` +
    `[x*] ?\\d(?!\\d)(?: ?/? ?${DAY})?|` +
    `(?:\\d ?x|(?:\\d|une|deux|trois) ?fois)(?![a-z])(?: ?(?:/|par|le) ?${DAY})?|` +
    `/ ?(?:kg ?/ ?|m2 ?/ ?)?${DAY}|/ ?kg(?! ?(?:ms|de|[a-z]))|par ${DAY}|` +
    `(?:(?:le|au|a|chaque|tous les) )?${WHEN}(?: ?(?:,|et|-|/|\\+) ?(?:le )?${WHEN})*|` +
    `\\d ?/ ?${DAY}|toutes les \\d\\d? ?h(?:eures)?|` +
    `[0-4½](?: ?- ?[0-4½]){2,3}(?![\\da-z])|` +
    `en (?:une|deux|trois|\\d) (?:seule )?(?:prise|injection)|si (?:besoin|douleur|fievre|crise)|` +
    `(?:avant|apres|pendant) les repas|(?:pendant|pdt) \\d+ ?(?:j|sem|mois)|` +
    `per os|(?:en )?(?:ivd|ivl|i\\.?v|i\\.?m|sous-cutane)(?![a-z])|a jeun)`,
  'y',
);
const DENSITY = /\s?\/\s?(?:\d|m[23]|d?l|ml|g|mmol|kg\s?(?:ms|de)|nm3)/y;
/** A whole day of any unit is not enough to be a drug's. */
const OF_PERSON = /^\s?\/|matin|soir|midi|coucher|repas/;
/** « CP » is also a day off. */
const SURE_RHYTHM = /[x*/]\s?\d?|par jour|fois|et (?:le )?soir|midi|\d-/;
/** Fewer may be units of software. */
const LEAST_UI = 100;

/** Reads « 50 mg x2/j », « 1 cp matin et soir », « 2 comprimés », « 420 mg ». */
export function readDose({ text, plain, start, end, unit, unitEnd, value }: NumberAt): FoundValue | null {
  const rhythm = matchAt(RHYTHM, plain, unitEnd);
  if (rhythm !== null) {
    const isDayOff = unit === 'cp' && text.slice(end, unitEnd).includes('CP') && !SURE_RHYTHM.test(rhythm);
    if (!isDayOff && (!/^u(?:nites?)?$/.test(unit) || OF_PERSON.test(rhythm)))
      return makeValue('dose', start, unitEnd + rhythm.length, 'strong');
  }
  if (unit === 'ui' ? value < LEAST_UI : !SURE.has(unit)) return null;
  return matchAt(DENSITY, plain, unitEnd) === null ? makeValue('amount', start, unitEnd, 'medium') : null;
}

/** « 1-0-1 »: how many in the morning, at noon, in the evening, at night. */
const SCHEME = /[0-3]\s?[-–—]\s?[0-3]\s?[-–—]\s?[0-3](?:\s?[-–—]\s?[0-3])?(?![\d\p{L}]|[-–/.,]\d)/uy;

/** Reads a scheme of doses. It holds a nought, or the same number each time: « 1-2-3 » counts something else. */
export function readScheme({ text, start }: NumberAt): FoundValue | null {
  const scheme = '.,/-–'.includes(text.charAt(start - 1) || ' ') ? null : matchAt(SCHEME, text, start);
  if (scheme === null || !/0|^(\d)\D+\1\D+\1$/.test(scheme)) return null;
  return makeValue('dose', start, start + scheme.length, 'medium');
}

import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { makeValue } from './value';

/** Units of weight or activity, which alone are an amount. */
const WEIGHTS = new Set(['mg', 'mcg', 'ug', 'ui']);
/** What a drug is taken as. These alone are an amount too. */
const FORMS = new Set(
  'comprime comprimes cpr cprs gelule gelules suppositoire suppositoires ampoule ampoules bouffee bouffees puff puffs'.split(
    ' ',
  ),
);
/** These say something only with a rhythm. */
const LOOSE_FORMS = new Set(
  'cp cps comp gel gels g gr ml u unite unites goutte gouttes gtte gttes sachet sachets injection injections inj amp dose doses supp suppo granules patch patchs pulverisation pulverisations cuillere cuilleres gramme grammes milligrammes microgrammes dosette dosettes'.split(
    ' ',
  ),
);
/** Every unit that `readDose` knows. */
export const DOSE_UNITS: readonly string[] = [...WEIGHTS, ...FORMS, ...LOOSE_FORMS];

/** « LP », « de Doliprane », « (500 mg) »: what may stand before the rhythm. */
const BETWEEN = String.raw`(?:\s?(?:LP|lp))?(?:\s?\(\d[^)\n]{0,15}\))?(?:\s(?:de\s|d['’])?(?!le\b|au\b|par\b|matin\b|soir\b|midi\b|si\b|en\b|et\b|ou\b|à\b|tous\b|pendant\b|toutes\b|x\b)\p{L}{3,25}(?:\s\d+\s?m?[gl])?)?`;
const DAY = String.raw`(?:j|jr|jrs|jour|jours|sem|semaine|semaines|prise|nuit|24\s?h|\d{1,2}\s?h)(?![\p{L}\d])`;
const WHEN = String.raw`(?:matin|midi|soir|coucher|dîner|d[ée]jeuner|petit[- ]d[ée]jeuner|repas)s?(?!\p{L})`;
const RHYTHM = new RegExp(
  String.raw`${BETWEEN}[\s,:;-]{0,3}(?:` +
    String.raw`(?:x|×|\*)\s?\d(?!\d)(?:\s?\/?\s?${DAY})?|` +
    String.raw`\d\s?(?:x|×|fois)(?!\p{L})(?:\s?(?:\/|par|le)\s?${DAY})?|(?:une|deux|trois|quatre)\sfois\s(?:par|le)\s${DAY}|` +
    String.raw`\/\s?(?:kg\s?\/\s?|m[2²]\s?\/\s?)?${DAY}|\/\s?kg(?!\s?(?:MS|de))(?!\p{L})|` +
    String.raw`par\s(?:jour|semaine|prise|nuit|24\s?h|voie)(?!\p{L})|` +
    String.raw`(?:(?:le|au|à|chaque|tous\sles|l[ea]s?)\s)?${WHEN}(?:\s?(?:,|et|-|\/|\+)\s?${WHEN})*|` +
    String.raw`(?:toutes\sles|\/)\s?\d{1,2}\s?h(?:eures)?(?!\p{L})|` +
    String.raw`[0-4½](?:\s?[-–]\s?[0-4½]){2,3}(?![\d\p{L}])|` +
    String.raw`en\s(?:une|deux|trois|1|2|3)\s(?:seule\s)?(?:prises?|injections?)(?!\p{L})|` +
    String.raw`si\s(?:besoin|douleurs?|fi[èe]vre|crise|n[ée]cessaire|nausées)(?!\p{L})|` +
    String.raw`(?:avant|apr[èe]s|pendant)\s(?:le|les|chaque)\srepas|` +
    String.raw`(?:pendant|durant|pdt)\s\d+\s(?:j|jours|semaines|mois)(?!\p{L})|` +
    String.raw`(?:per\sos|en\s(?:IV|IM|SC|perfusion)|IVD|IVL|sous[- ]cutan[ée]e?|sublingual|à\sjeun)(?!\p{L})` +
    ')',
  'iuy',
);
const DENSITY = /\s?\/\s?(?:\d|m[23³²]|l|dl|ml|g|mmol|kg\s?(?:MS|de)|Nm3)/iy;
/** « CP » is also a day off. */
const SURE_RHYTHM = /[x×*/]\s?\d?|par jour|fois|et (?:le )?soir|midi|\d-/i;
/** Units of software, not of activity. */
const LEAST_UI = 100;

/** Reads « 50 mg x2/j », « 1 cp matin et soir », « 2 comprimés », « 420 mg ». */
export function readDose({ text, start, end, unit, unitEnd, value }: NumberAt): FoundValue | null {
  RHYTHM.lastIndex = unitEnd;
  const rhythm = RHYTHM.exec(text);
  if (rhythm !== null && isRhythm(text, end, unit, unitEnd, rhythm[0])) {
    return makeValue('dose', start, unitEnd + rhythm[0].length, 'strong');
  }
  DENSITY.lastIndex = unitEnd;
  if (DENSITY.test(text)) return null;
  if (unit === 'ui' ? value < LEAST_UI : !WEIGHTS.has(unit) && !FORMS.has(unit)) return null;
  return makeValue('amount', start, unitEnd, 'medium');
}

function isRhythm(text: string, end: number, unit: string, unitEnd: number, rhythm: string): boolean {
  if (unit === 'cp' && text.slice(end, unitEnd).trim() === 'CP') return SURE_RHYTHM.test(rhythm);
  // « 3 g par jour », « 2 ml par jour » of anything.
  return (
    !(unit === 'u' || unit === 'unite' || unit === 'unites') ||
    /^\s?\/|matin|soir|midi|coucher|repas/i.test(rhythm)
  );
}

/** « 1-0-1 »: how many in the morning, at noon, in the evening, at night. */
const SCHEME = /[0-3½]\s?[-–]\s?[0-3½]\s?[-–]\s?[0-3½](?:\s?[-–]\s?[0-3½])?(?![\d\p{L}]|[-–/.,]\d)/uy;

/** Reads a scheme of doses. Two of its numbers must differ or it must hold a nought: « 1-2-3 » counts something else. */
export function readScheme({ text, start }: NumberAt): FoundValue | null {
  if (/[\d.,/–-]/.test(text.charAt(start - 1))) return null;
  SCHEME.lastIndex = start;
  const scheme = SCHEME.exec(text);
  if (scheme === null) return null;
  const counts = scheme[0].replace(/[^\d½]/g, '');
  if (!counts.includes('0') && !/^(\D|\d)\1+$/.test(counts)) return null;
  return makeValue('dose', start, start + scheme[0].length, 'medium');
}

/** A measured value or a dose as it stands in a folded text. Offsets are in the folded text. */
export interface FoundValue {
  readonly kind: 'result' | 'dose' | 'amount';
  readonly start: number;
  readonly end: number;
}

/** Units of laboratory results and of clinical measures; `u` stands for µ in folded text. */
const UNIT =
  '(?:(?:[munp]?g|[munp]?mol|m?ui|meq|u)\\s?/\\s?(?:d?l|ml|24\\s?h|g|mmol|mol|kg|jour)(?![a-z])(?!\\s?(?:d.eau|/))|' +
  'mm\\s?hg|(?:[a-z]{1,4})?/mm3|ml/min|m?ui/l|bpm|dioptries?|fois la normale)';
const RESULT = new RegExp(`(?=\\d)(?<![\\d,.])\\d+(?:[ ]\\d{3})*(?:[.,]\\d+)?\\s?${UNIT}(?![a-z])`, 'g');

/** « 50 mg x2/j », « 1 cp matin et soir », « 2 bouffées par jour », « 1-0-1 ». */
const FORM =
  '(?:mg|mcg|ug|ui|cps?|cpr|comprimes?|gelules?|gttes?|gouttes?|sachets?|bouffees?|injections?|ml|g)';
const RHYTHM =
  '(?:x\\s?\\d|\\d\\s?(?:x|fois)|/\\s?(?:j|jr|jour|semaine|sem)\\b|par (?:jour|semaine)|(?:le |au )?(?:matin|midi|soir|coucher)|' +
  '(?:toutes les|/)\\s?\\d+\\s?h|\\d-\\d-\\d|en une prise|si (?:besoin|douleur))';
const DOSE = new RegExp(`(?=\\d)(?<![\\d,.])\\d+(?:[.,/]\\d+)?\\s?${FORM}\\b[ ,:]{0,3}${RHYTHM}`, 'g');

/** An amount of drug with no rhythm: « Ibrutinib 420 mg ». */
const AMOUNT = /(?=\d)(?<![\d,.])\d+(?:[.,]\d+)?\s?(?:mg|mcg)(?![a-z\d]|\s?\/)/g;

/** Finds results with a unit, doses with their rhythm, and bare amounts. */
export function findValues(folded: string): FoundValue[] {
  const found: FoundValue[] = [];
  for (const match of folded.matchAll(RESULT)) found.push(place('result', match));
  for (const match of folded.matchAll(DOSE)) found.push(place('dose', match));
  for (const match of folded.matchAll(AMOUNT)) found.push(place('amount', match));
  return found.sort((a, b) => a.start - b.start);
}

/** « : 16/9 », « à 3,1 % », « = 31 »: what may part a measure's name from its value. */
const VALUE_AFTER =
  /[ :=<>~(*]*(?:(?:est|etait|a|de|du jour|mesuree?s?|dosee?s?|retrouvee?s?|controlee?s?|moyenne?|droit|gauche)[ :=<>~]+){0,3}(\d+(?:[.,/]\d+)*(?:\s?(?:%|[a-z/%]{1,6}\b))?)/y;

/** Where the value that follows a measure's name ends, or null when none follows. */
export function findValueAfter(folded: string, from: number): number | null {
  VALUE_AFTER.lastIndex = from;
  const match = VALUE_AFTER.exec(folded);
  return match === null ? null : from + match[0].length;
}

function place(kind: FoundValue['kind'], match: RegExpExecArray): FoundValue {
  return { kind, start: match.index, end: match.index + match[0].length };
}

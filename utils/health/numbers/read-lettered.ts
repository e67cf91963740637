import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { isNear, makeValue, matchAt, textBefore } from './value';

/** UICC, classification TNM: prefixes c, p, y, r; a tumour needs its nodes. */
const TNM =
  /[cpyrum]{0,3}T(?:[0-4][a-d]?|is|x)[\s,-]{0,2}[cpyr]{0,2}N(?:[0-3][a-c]?|x|\+)(?:[\s,-]{0,2}[cp]?M(?:[01][a-c]?|x))?(?![A-Za-z\d])/y;
const GESTATION = /g ?\d\d? ?p ?\d(?:\d|(?![a-z\d]))/y;
const VERTEBRAE = /(?:c[1-7]|[td]\d\d?|l[1-5]) ?[-/] ?(?:c[2-7]|[td]\d\d?|l[1-5]|s1)(?![a-z\d])/y;
/** Rows, columns and lines are named so too. */
const GRID =
  /\b(?:cellule|colonne|ligne|case|feuille|excel|tableur|lot|salle|batiment|parking|plan|place|tram|metro|etage|licence|niveau)/;
/** CIM-10 (OMS): a letter, two digits, and one or two more after a point. Only after its name. */
const ICD_CODE = /[a-tv-z]\d\d(?:\.\d\d?|\+\d)?(?![a-z\d])/y;
const ICD_CUE = /\b(?:cim(?:[- ]?1[01])?|icd[- ]?10|codes? diagnostic|diagnostic principal)\s?[:=(-]?\s?$/;
const LOT_CUE = /\blots? ?(?:n°|numero)?[ :=]{0,3}$/;
const LOT = /[a-z]{0,4}\d[a-z\d]{3,9}(?![a-z\d])/y;
const VACCINE =
  /\b(?:vaccin|injection|rappel|dose|dtp|revaxis|repevax|boostrix|engerix|vaxigrip|priorix|twinrix|havrix|comirnaty|ror\b|bcg)/;

/** Reads what letters begin: « pT2N0M0 », « L5-S1 », « G2P1 », « CIM-10 : F32.1 », « lot n° U3A52V » of a vaccine. */
export function readLettered({ text, plain, start }: NumberAt): FoundValue | null {
  const letters = /[a-z]{0,4}$/.exec(textBefore(plain, start, 4))?.[0].length ?? 0;
  const from = start - letters;
  const at = start - 1;
  if (text.charAt(at) === 'T') {
    const tumour = matchAt(TNM, text, from);
    if (tumour !== null) return makeTumour(from, tumour);
  }
  if (letters === 1) {
    const births = matchAt(GESTATION, plain, at);
    if (births !== null && text.charAt(at) === 'G')
      return makeValue('pregnancy', at, at + births.length, 'strong');
    const spine = matchAt(VERTEBRAE, plain, at);
    if (spine !== null && !GRID.test(textBefore(plain, at, 40)))
      return makeValue('staging', at, at + spine.length, spine.endsWith('s1') ? 'strong' : 'medium');
    const code = matchAt(ICD_CODE, plain, at);
    const cue = code && ICD_CUE.exec(textBefore(plain, at, 30));
    if (code && cue) return makeValue('cim10', at - cue[0].length, at + code.length, 'strong');
  }
  return readLotAt(plain, from);
}

/** « T4 N2 », spaced and alone, is said of other things too. */
function makeTumour(from: number, written: string): FoundValue {
  const isSure = !/\s/.test(written) || /M[01x]|^[cpyr]/.test(written);
  return makeValue('tnm', from, from + written.length, isSure ? 'decisive' : 'medium');
}

/** Reads the lot of a vaccine that begins with a digit: « vaccin ROR, lot 4A152 ». */
export function readLot({ plain, start }: NumberAt): FoundValue | null {
  return readLotAt(plain, start);
}

function readLotAt(plain: string, at: number): FoundValue | null {
  const cue = LOT_CUE.exec(textBefore(plain, at, 14));
  const lot = cue && matchAt(LOT, plain, at);
  if (cue === null || lot === null) return null;
  const [from, stop] = [at - cue[0].length, at + lot.length];
  return isNear(VACCINE, plain, from, stop, 70, 40) ? makeValue('vaccine-lot', from, stop, 'medium') : null;
}

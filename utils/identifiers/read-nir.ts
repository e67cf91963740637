import { checkNir, hasNirStructure } from './nir';
import { isDigitAt, isGapAt, isLetterAt } from './nir-signs';

/** A NIR as it stands in a text. `start` and `end` are UTF-16 offsets, the key included when there is one. */
export interface FoundNir {
  readonly start: number;
  readonly end: number;
  /** 15 characters, or 13 when the key is missing; letters in capitals. */
  readonly digits: string;
  readonly key: 'valid' | 'wrong-key' | 'missing';
  /**
   * How it is cut: not at all, or before the key only; as the number is built (1 2 2 2 3 3), three cuts or more; in
   * groups of one length, as spreadsheets and boxes show it; otherwise.
   */
  readonly layout: 'compact' | 'grouped' | 'even' | 'loose';
}

/** Characters of the number without and with its key. */
const BODY = 13;
const WHOLE = 15;
const LONGEST_GAP = 3;
/** Where the Corsican letter stands. */
const LETTER_AT = 6;
/** Sex, year, month, department, commune, rank; overseas departments have three digits, their communes two. */
const BUILT = [
  [1, 3, 5, 7, 10],
  [1, 3, 5, 8, 10],
];

/** What may stand before the key instead of a gap: « clé », a bracket, a colon. */
const KEY_MARK =
  /[\s\u202f]{0,3}(?:[(/[|,:-]|cl[ée]f?\.?|key)?[\s\u202f]{0,2}:?[\s\u202f]{0,2}(?=\d\d(?!\d))/iy;

/** A date or an amount right after a number without key must not be read as its key. */
const GOES_ON = /[./,-]\d| ?(?:€|euros?(?![a-z])|%)/iy;
/** The number's own name may touch it. */
const NAMES = /(?:^|[^\p{L}])(?:NIR|INS|NIA|NSS)$/iu;

/**
 * Reads the NIR that begins at a digit, in whatever groups it is written, over a line end too. Null if there is none:
 * a letter or digit touches it, or its structure does not hold. Looks at 80 characters at most.
 */
export function readNirAt(text: string, start: number): FoundNir | null {
  const sex = text.charCodeAt(start);
  if (sex < 0x31 || sex > 0x38 || sex === 0x35 || sex === 0x36) return null;
  if (!goesOn(text, start) || !isFreeBefore(text, start)) return null;
  const walk = walkDigits(text, start);
  const body = walk.digits.slice(0, BODY);
  if (body.length < BODY || !hasNirStructure(body)) return null;
  const layout = readLayout(walk.cuts);
  const bare = { start, end: walk.bodyEnd, digits: body, key: 'missing', layout } as const;
  if (walk.digits.length < WHOLE) return isFreeAfter(text, walk.bodyEnd) ? bare : null;
  const found = { start, end: walk.end, digits: walk.digits, layout } as const;
  if (checkNir(walk.digits) === 'valid') return { ...found, key: 'valid' };
  // A key that does not fit and stands apart may be the start of the next number.
  GOES_ON.lastIndex = walk.end;
  return walk.isKeyApart && GOES_ON.test(text) ? bare : { ...found, key: 'wrong-key' };
}

/** Whether digits follow the first ones, a gap apart or over the Corsican letter: most numbers end here. */
function goesOn(text: string, start: number): boolean {
  let at = start + 1;
  while (at < start + BODY && isDigitAt(text, at)) at++;
  return at === start + BODY || at === start + LETTER_AT || skipGap(text, at) > at;
}

interface Walk {
  /** Up to 15 characters, the Corsican letter in capitals; 15 only if nothing touches their end. */
  readonly digits: string;
  /** After how many characters a gap stands; the key's own is left out. */
  readonly cuts: readonly number[];
  readonly bodyEnd: number;
  readonly end: number;
  readonly isKeyApart: boolean;
}

function walkDigits(text: string, start: number): Walk {
  const cuts: number[] = [];
  let digits = '';
  let at = start;
  let bodyEnd = start;
  let isKeyApart = false;
  for (;;) {
    const isLetter = digits.length === LETTER_AT && digits.endsWith('2') && /[AB]/i.test(text.charAt(at));
    if (!isLetter && !isDigitAt(text, at)) break;
    digits += text.charAt(at++);
    if (digits.length === BODY) bodyEnd = at;
    if (digits.length === WHOLE) break;
    const next = digits.length === BODY ? skipToKey(text, at) : skipGap(text, at);
    if (next > at && digits.length === BODY) isKeyApart = true;
    else if (next > at) cuts.push(digits.length);
    at = next;
  }
  const isWhole = digits.length === WHOLE && isFreeAfter(text, at);
  return {
    digits: (isWhole ? digits : digits.slice(0, BODY)).toUpperCase(),
    cuts,
    bodyEnd,
    end: at,
    isKeyApart,
  };
}

function skipGap(text: string, at: number): number {
  let next = at;
  while (next < at + LONGEST_GAP && isGapAt(text, next)) next++;
  return isDigitAt(text, next) || /[AB]/i.test(text.charAt(next)) ? next : at;
}

function skipToKey(text: string, at: number): number {
  const next = skipGap(text, at);
  if (next > at || isDigitAt(text, at)) return next;
  KEY_MARK.lastIndex = at;
  const mark = KEY_MARK.exec(text);
  return mark === null ? at : at + mark[0].length;
}

function readLayout(cuts: readonly number[]): FoundNir['layout'] {
  const [first] = cuts;
  if (first === undefined) return 'compact';
  if (cuts.length > 2 && BUILT.some((built) => cuts.every((cut) => built.includes(cut)))) return 'grouped';
  return cuts.every((cut, index) => cut === first * (index + 1)) && cuts.length >= Math.floor(12 / first)
    ? 'even'
    : 'loose';
}

/** No letter, digit, sign or decimal point may touch the number, save its own name. */
function isFreeBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '+' || isDigitAt(text, start - 1)) return false;
  if ((before === '.' || before === ',') && isDigitAt(text, start - 2)) return false;
  return !isLetterAt(text, start - 1) || NAMES.test(text.slice(Math.max(0, start - 4), start));
}

function isFreeAfter(text: string, end: number): boolean {
  return !isDigitAt(text, end) && !isLetterAt(text, end);
}

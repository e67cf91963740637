/** A number with the words around it, as the readers of values need them. */
export interface NumberAt {
  readonly text: string;
  /** The text as `makePlain` makes it: all that is read is read there, but capitals. */
  readonly plain: string;
  /** UTF-16 offsets of the number, thousands and decimals included. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The letters or the one sign (% ° /) right after it, a space apart or not; '' if none, or more than a unit has. */
  readonly unit: string;
  readonly unitEnd: number;
  /** The last word before it that says what is measured; '' if none. « à », « est », « : » are passed over. */
  readonly cue: string;
  readonly cueStart: number;
}

const LONGEST_UNIT = 13;
const LONGEST_CUE = 16;
/** What may stand between the name of a measure and its value. */
const BETWEEN = " \t:=<>~(*'-";
const PASSED_OVER = new Set(
  (
    'a est etait de du jour mesuree mesure dosee dose retrouvee retrouve controlee controle cotee cote estimee estime ' +
    'moyenne moyen repos environ droite gauche score grade stade'
  ).split(' '),
);
/** « tension artérielle », « fréquence cardiaque »: the word before belongs to them. */
const TWO_WORDS = new Set(
  'arterielle cardiaque respiratoire visuelle corporelle oxygene droit gauche'.split(' '),
);
const MOST_PASSED_OVER = 4;

/** Reads the number that begins at a digit, and its surroundings: at most 100 characters of them. */
export function readNumberAt(text: string, plain: string, start: number): NumberAt {
  const end = findNumberEnd(plain, start);
  const unitStart = skipSpaces(plain, end);
  let unitEnd = unitStart;
  if ('%°/'.includes(plain.charAt(unitStart))) unitEnd++;
  else while (unitEnd <= unitStart + LONGEST_UNIT && isLetter(plain.charCodeAt(unitEnd))) unitEnd++;
  const { cue, cueStart } = findCue(plain, start);
  return {
    text,
    plain,
    start,
    end,
    value: Number(plain.slice(start, end).replace(/[ \t]/g, '').replace(',', '.')),
    unit: unitEnd - unitStart > LONGEST_UNIT ? '' : plain.slice(unitStart, unitEnd),
    unitEnd,
    cue,
    cueStart,
  };
}

function findNumberEnd(plain: string, start: number): number {
  let at = skipDigits(plain, start);
  // Thousands: « 45 000 ».
  while (at - start < 12 && isSpace(plain.charCodeAt(at)) && skipDigits(plain, at + 1) === at + 4) at += 4;
  const sign = plain.charCodeAt(at);
  const isPoint = (sign === 0x2e || sign === 0x2c) && isDigit(plain.charCodeAt(at + 1));
  return isPoint ? skipDigits(plain, at + 1) : at;
}

/** At most two spaces. */
function skipSpaces(plain: string, from: number): number {
  if (!isSpace(plain.charCodeAt(from))) return from;
  return isSpace(plain.charCodeAt(from + 1)) ? from + 2 : from + 1;
}

function skipDigits(plain: string, from: number): number {
  let at = from;
  while (isDigit(plain.charCodeAt(at))) at++;
  return at;
}

function findCue(plain: string, start: number): { cue: string; cueStart: number } {
  let at = start;
  for (let passed = 0; passed <= MOST_PASSED_OVER; passed++) {
    let end = at;
    while (end > at - 5 && end > 0 && BETWEEN.includes(plain.charAt(end - 1))) end--;
    at = findWordStart(plain, end);
    if (at === end) break;
    const cue = plain.slice(at, end);
    if (PASSED_OVER.has(cue)) continue;
    // « T.A. »
    const isAcronym = cue.charCodeAt(1) === 0x2e && cue.charCodeAt(3) === 0x2e;
    return {
      cue: isAcronym ? cue.replaceAll('.', '') : cue,
      cueStart: TWO_WORDS.has(cue) ? findPhrase(plain, at) : at,
    };
  }
  return { cue: '', cueStart: start };
}

/** Where the word before begins; « saturation en oxygène » takes two. */
function findPhrase(plain: string, at: number): number {
  const start = findWordStart(plain, at - 1);
  return at - start < 4 ? findWordStart(plain, start - 1) : start;
}

function findWordStart(plain: string, end: number): number {
  let at = end;
  while (at > end - LONGEST_CUE && at > 0 && isCueSign(plain.charCodeAt(at - 1))) at--;
  return Math.max(0, at);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && (code <= 0x7a || code > 0xdf);
}

function isCueSign(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0xb0 || code === 0x2e;
}

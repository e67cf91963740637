import { isDigitAt, isLetterAt } from '../../identifiers/nir-signs';

/** A number with the words around it, as the readers of values need them. */
export interface NumberAt {
  readonly text: string;
  /** UTF-16 offsets of the number, thousands and decimals included. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The letters right after it (a space may part them), folded; '' if none, or more than a unit has. */
  readonly unit: string;
  readonly unitEnd: number;
  /** The last word before it that says what is measured, folded; '' if none. « à », « est », « : » are passed over. */
  readonly cue: string;
  readonly cueStart: number;
}

const LONGEST_UNIT = 13;
const LONGEST_CUE = 16;
const SPACES = ' \t\u00a0\u2009\u202f';
/** What may stand between the name of a measure and its value. */
const BETWEEN = `${SPACES}:=<>~≈±(*'’«-–—`;
const PASSED_OVER = new Set(
  (
    'a est etait de du jour ce mesuree mesure dosee dose retrouvee retrouve controlee controle cotee cote estimee ' +
    'estime calculee evaluee evalue moyenne moyen repos environ superieure inferieure droite gauche bilaterale score grade stade'
  ).split(' '),
);
/** « tension artérielle », « fréquence cardiaque »: the word before belongs to them. */
const TWO_WORDS = new Set(
  'arterielle cardiaque respiratoire visuelle corporelle oxygene droit gauche'.split(' '),
);
const MOST_PASSED_OVER = 4;
/** « T.A. » */
const ACRONYM = /^(?:[a-z]\.)+[a-z]?$/;

/** Reads the number that begins at a digit, and its surroundings: at most 100 characters of them. */
export function readNumberAt(text: string, start: number): NumberAt {
  const end = findNumberEnd(text, start);
  const unitStart = skipSpaces(text, end);
  const unitEnd = findUnitEnd(text, unitStart);
  const { cue, cueStart } = findCue(text, start);
  return {
    text,
    start,
    end,
    value: Number(
      text
        .slice(start, end)
        .replace(/[^\d.,]/g, '')
        .replace(',', '.'),
    ),
    unit: unitEnd - unitStart > LONGEST_UNIT ? '' : foldShort(text.slice(unitStart, unitEnd)),
    unitEnd,
    cue,
    cueStart,
  };
}

/** Folds a few letters: no case, no accents, µ as u. */
export function foldShort(text: string): string {
  let folded = text.toLowerCase();
  for (let at = 0; at < folded.length; at++) {
    if (folded.charCodeAt(at) < 0x80) continue;
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[µμ]/g, 'u');
    break;
  }
  return folded;
}

/** At most two spaces of any width. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && at < text.length && SPACES.includes(text.charAt(at))) at++;
  return at;
}

function findNumberEnd(text: string, start: number): number {
  let at = skipDigits(text, start);
  // Thousands: « 45 000 ».
  while (at - start <= 12 && SPACES.includes(text.charAt(at)) && at < text.length) {
    const next = skipDigits(text, at + 1);
    if (next - at !== 4) break;
    at = next;
  }
  const sign = text.charAt(at);
  if ((sign === '.' || sign === ',') && isDigitAt(text, at + 1)) at = skipDigits(text, at + 1);
  return at;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at)) at++;
  return at;
}

function findUnitEnd(text: string, from: number): number {
  const sign = text.charAt(from);
  if (sign === '%' || sign === '°' || sign === '/') return from + 1;
  let at = from;
  while (at <= from + LONGEST_UNIT && (isLetterAt(text, at) || isMicroOrMark(text, at))) at++;
  return at;
}

function isMicroOrMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xb5 || (code >= 0x300 && code <= 0x36f);
}

function findCue(text: string, start: number): { cue: string; cueStart: number } {
  let at = start;
  for (let passed = 0; passed <= MOST_PASSED_OVER; passed++) {
    let end = at;
    while (end > at - 5 && end > 0 && BETWEEN.includes(text.charAt(end - 1))) end--;
    at = end;
    while (at > end - LONGEST_CUE && at > 0 && isCueSign(text, at - 1)) at--;
    if (at === end) break;
    const cue = foldShort(text.slice(at, end)).replace(ACRONYM, joinLetters);
    if (!PASSED_OVER.has(cue)) return { cue, cueStart: TWO_WORDS.has(cue) ? findWordBefore(text, at) : at };
  }
  return { cue: '', cueStart: start };
}

function joinLetters(acronym: string): string {
  return acronym.replaceAll('.', '');
}

function findWordBefore(text: string, from: number): number {
  let at = from;
  while (at > from - 3 && at > 0 && SPACES.includes(text.charAt(at - 1))) at--;
  const end = at;
  while (at > end - LONGEST_CUE && at > 0 && isLetterAt(text, at - 1)) at--;
  if (at === end) return from;
  // « saturation en oxygène »
  return end - at < 3 ? findWordBefore(text, at) : at;
}

function isCueSign(text: string, at: number): boolean {
  return (
    isLetterAt(text, at) ||
    isDigitAt(text, at) ||
    isMicroOrMark(text, at) ||
    text.charAt(at) === '°' ||
    text.charAt(at) === '.'
  );
}

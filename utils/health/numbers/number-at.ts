import { isDigitAt, isLetterAt } from '../../identifiers/nir-signs';
import { makePlain, type TextToRead } from './plain-text';

const LONGEST_UNIT = 13;
const LONGEST_CUE = 16;
const SPACES = ' \t\u00a0\u2009\u202f';
/** What may stand between the name of a measure and its value. */
const BETWEEN = `${SPACES}:=<>~≈±(*'’«-–—−`;
const PASSED_OVER = new Set(
  (
    'a est etait de d du jour mesuree mesure dosee dose retrouvee retrouve controlee controle cotee cote estimee estime ' +
    'moyenne moyen repos environ droite gauche score grade stade'
  ).split(' '),
);
/** « tension artérielle », « fréquence cardiaque »: the word before belongs to them. */
const TWO_WORDS = new Set(
  'arterielle cardiaque respiratoire visuelle corporelle oxygene droit gauche'.split(' '),
);
/** Accents after their letter, as some systems write them. */
const WRITTEN_APART = /[\u0300-\u036f]/g;
const MOST_PASSED_OVER = 4;

/** A number with the words around it, as the readers of values need them: at most 100 characters of them. */
export class NumberAt {
  readonly text: string;
  /** UTF-16 offset of the end, thousands and decimals included. */
  readonly end: number;
  /** The letters or the one sign (% ° /) right after it, a space apart or not; '' if none, or more than a unit has. */
  readonly unit: string;
  readonly unitEnd: number;
  /** The last word before it that says what is measured; '' if none. « à », « est », « : » are passed over. */
  cue = '';
  cueStart: number;

  constructor(
    private readonly source: TextToRead,
    readonly start: number,
  ) {
    const { text } = source;
    this.text = text;
    this.end = findNumberEnd(text, start);
    const unitStart = skipSpaces(text, this.end);
    this.unitEnd = findUnitEnd(text, unitStart);
    const isUnit = this.unitEnd - unitStart <= LONGEST_UNIT;
    this.unit = isUnit ? foldWord(text, unitStart, this.unitEnd) : '';
    this.cueStart = start;
    this.findCue();
  }

  /** The text as `makePlain` makes it: all is read there but capitals. */
  get plain(): string {
    return this.source.plain;
  }

  get value(): number {
    const written = this.text.slice(this.start, this.end);
    const value = Number(written);
    return Number.isNaN(value) ? Number(written.replace(/[^\d.,]/g, '').replace(',', '.')) : value;
  }

  private findCue(): void {
    const { text } = this;
    let at = this.start;
    for (let passed = 0; passed <= MOST_PASSED_OVER; passed++) {
      let end = at;
      while (end > at - 5 && end > 0 && BETWEEN.includes(text.charAt(end - 1))) end--;
      at = findWordStart(text, end);
      if (at === end) return;
      const cue = foldWord(text, at, end);
      if (PASSED_OVER.has(cue)) continue;
      // « T.A. »
      this.cue = cue.charAt(1) === '.' && cue.charAt(3) === '.' ? cue.replaceAll('.', '') : cue;
      this.cueStart = TWO_WORDS.has(cue) ? findPhrase(text, at) : at;
      return;
    }
  }
}

function findNumberEnd(text: string, start: number): number {
  let at = skipDigits(text, start);
  // Thousands: « 45 000 ».
  while (at - start < 12 && isSpaceAt(text, at) && skipDigits(text, at + 1) === at + 4) at += 4;
  const sign = text.charAt(at);
  return (sign === '.' || sign === ',') && isDigitAt(text, at + 1) ? skipDigits(text, at + 1) : at;
}

/** At most two spaces. */
function skipSpaces(text: string, from: number): number {
  if (!isSpaceAt(text, from)) return from;
  return isSpaceAt(text, from + 1) ? from + 2 : from + 1;
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
  while (at <= from + LONGEST_UNIT && isWordAt(text, at)) at++;
  return at;
}

/** Where the word before begins; « saturation en oxygène » takes two. */
function findPhrase(text: string, at: number): number {
  const start = findWordStart(text, at - 1);
  return at - start < 4 ? findWordStart(text, start - 1) : start;
}

function findWordStart(text: string, end: number): number {
  let at = Math.max(0, end);
  while (at > end - LONGEST_CUE && at > 0 && isCueSignAt(text, at - 1)) at--;
  return at;
}

function foldWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) > 0x7f) return makePlain(word).replace(WRITTEN_APART, '');
  }
  return word.toLowerCase();
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 0x20 || code === 0xa0 || (code !== 0 && SPACES.includes(text.charAt(at)) && at < text.length)
  );
}

/** A letter, or the µ that stands for one. */
function isWordAt(text: string, at: number): boolean {
  return isLetterAt(text, at) || text.charCodeAt(at) === 0xb5;
}

function isCueSignAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterAt(text, at) || isDigitAt(text, at) || code === 0xb0 || code === 0x2e;
}

import {
  foldOther,
  getFoldTable,
  HYPHEN,
  isMark,
  isWordUnit,
  NO_LETTER,
  OTHER,
  SKIP,
  UPPER,
} from './fold-table';
import { HASH_PRIME, HASH_SEED } from './hash-word';
import { findWrapped, isCamelBreak } from './word-breaks';

/** A bit that folded letters have and digits have not. */
export const LETTER = 0x40;
export const LAST_DIGIT = 0x39;
/** Stands for a first letter of another script. */
const ANY_LETTER = 0x7a;

/**
 * Reads one word that holds more than plain letters: accents written apart, signs that nobody sees, other scripts, a
 * hyphen at the end of a line. Keeps what it read until the next word.
 */
export class SpoiltWord {
  /** Where reading stopped, and where the last letter ended. */
  at = 0;
  end = 0;
  hash = 0;
  tail = 0;
  /** How many folded letters; 0 if nothing that is part of a word stood there. */
  units = 0;
  /** The class of the first letter, and the bits that all letters have. */
  first = 0;
  common = 0;

  read(text: string, start: number, partsWords: boolean): void {
    const table = getFoldTable();
    this.at = start;
    this.end = start;
    this.hash = HASH_SEED;
    this.tail = 0;
    this.units = 0;
    this.first = 0;
    this.common = UPPER | LETTER;
    while (this.at < text.length) {
      const value = table[text.charCodeAt(this.at)] ?? OTHER;
      if (value < NO_LETTER) {
        if (partsWords && this.units > 0 && isCamelBreak(text, this.at)) return;
        this.add(value & 0x7f, value & UPPER);
        this.end = ++this.at;
      } else if (value === SKIP) {
        if (isMark(text.charCodeAt(this.at++))) this.end = this.at;
      } else if (value === OTHER) {
        if (!this.readOther(text)) return;
      } else {
        const next = value === HYPHEN && this.units > 1 ? findWrapped(text, this.at + 1) : -1;
        if (next < 0) return;
        this.at = next;
      }
    }
  }

  /** False when a sign stands there that parts words. */
  private readOther(text: string): boolean {
    const character = String.fromCodePoint(text.codePointAt(this.at) ?? 0);
    const folded = foldOther(character);
    if (folded !== '' && !isWordUnit(folded.charCodeAt(0))) return false;
    const upper = character === character.toLowerCase() ? 0 : UPPER;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      if (isWordUnit(unit)) this.add(unit, upper);
    }
    this.at += character.length;
    if (folded !== '') this.end = this.at;
    return true;
  }

  private add(unit: number, upper: number): void {
    this.hash = Math.imul(this.hash ^ unit, HASH_PRIME);
    this.tail = (this.tail << 8) | (unit & 0xff);
    const shape = (unit < 0x80 ? unit : ANY_LETTER) | upper;
    if (this.units++ === 0) this.first = shape;
    this.common &= shape;
  }
}

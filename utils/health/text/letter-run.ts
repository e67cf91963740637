import { HASH_PRIME, HASH_SEED } from './hash-word';
import type { Tokens } from './tokens';

/** So many letters, one by one, are one word. Dots make acronyms of three: « V.I.H. ». */
const SPACED = 4;
const DOTTED = 3;
const DOT = 0x2e;
const SEPARATORS = ' \u00a0.-_';

type Columns = Pick<Tokens, 'hashes' | 'tails' | 'ends' | 'shapes'>;

/** Single letters in a row, each parted from the next by the same one sign: « c a n c e r », « V.I.H. ». */
export class LetterRun {
  /** How many letters; 0 when the last word was longer. */
  length = 0;
  private from = 0;
  private separator = 0;

  constructor(private readonly columns: Columns) {}

  /** A word of one letter stands at `at`. */
  begin(at: number): void {
    this.from = at;
    this.length = 1;
    this.separator = 0;
  }

  /**
   * The next word comes. Makes one word of the letters before it when the row ends there.
   * @returns how many words there are now
   */
  follow(count: number, isLetter: boolean, gapLength: number, separator: number): number {
    const isSame = this.separator === 0 || this.separator === separator;
    if (isLetter && gapLength === 1 && isSame && SEPARATORS.includes(String.fromCharCode(separator))) {
      this.separator = separator;
      this.length++;
      return count;
    }
    const isWord = this.length >= (this.separator === DOT ? DOTTED : SPACED);
    const now = isWord ? this.merge() : count;
    this.length = 0;
    return now;
  }

  private merge(): number {
    const { hashes, tails, ends, shapes } = this.columns;
    const { from, length } = this;
    let hash = HASH_SEED;
    let tail = 0;
    let shape = shapes[from] ?? 0;
    for (let at = from; at < from + length; at++) {
      const letter = tails[at] ?? 0;
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      tail = (tail << 8) | letter;
      // A capital on its own has all its bits; the row is in capitals if each is.
      if (shapes[at] !== shapes[from]) shape &= 3;
    }
    hashes[from] = hash;
    tails[from] = tail;
    ends[from] = ends[from + length - 1] ?? 0;
    shapes[from] = shape;
    return from + 1;
  }
}

import { isAbbreviation } from './abbreviations';
import {
  APART,
  DOT,
  ENDS_SENTENCE,
  GAP,
  getFoldTable,
  HYPHEN,
  LINE,
  NO_LETTER,
  OTHER,
  STARTS_LINE,
  UPPER,
} from './fold-table';
import { HASH_PRIME, HASH_SEED } from './hash-word';
import { LetterRun } from './letter-run';
import { LAST_DIGIT, LETTER, SpoiltWord } from './spoilt-word';

/** Bits of `shapes`. */
export const DIGIT_FIRST = 1;
export const CAPITAL_FIRST = 2;
export const ALL_CAPITALS = 4;
/** Digits stand in it, first or not. */
export const HAS_DIGIT = 8;

/**
 * The words of a text. Arrays run in parallel, the first `count` entries count; they belong to everybody and hold
 * until the next text is cut.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /**
   * FNV-1a of the folded word, as int32: h = 0x811c9dc5, then h = imul(h ^ unit, 0x01000193) for each UTF-16 unit. A
   * number has the hash of its digits; the model, to which all are one, asks `shapes`.
   */
  readonly hashes: Int32Array;
  /** The last four folded letters, eight bits each, the last one lowest. */
  readonly tails: Int32Array;
  /** UTF-16 offsets in the original; accents written after the last letter are within. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Which sentence the word stands in, from 0. */
  readonly sentences: Uint32Array;
  /** 1 where only a space, apostrophe, hyphen or the like parts the word from the one before. */
  readonly joined: Uint8Array;
  readonly shapes: Uint8Array;
}

const NO_REST = APART | DOT | ENDS_SENTENCE | LINE;

type Scratch = { -readonly [Name in keyof Omit<Tokens, 'text' | 'count'>]: Tokens[Name] } & { room: number };

let scratch: Scratch | undefined;
let spoilt: SpoiltWord | undefined;

/**
 * Cuts a text into folded words and sentences, in one pass over the original and without building another string.
 * Folds case, accents (written apart or not), ligatures, apostrophes and spaces of all kinds; drops soft hyphens and
 * zero-width characters; makes one word of « hyper-\ntension » and of « c a n c e r ».
 * @param partsWords for file names: « compteRendu2024 » is three words
 */
export function cutTokens(text: string, partsWords = false): Tokens {
  const table = getFoldTable();
  const size = text.length;
  const room = takeScratch(size + 1);
  const { hashes, tails, starts, ends, sentences, joined, shapes } = room;
  const run = new LetterRun(room);
  let count = 0;
  let sentence = 0;
  let gap = 0;
  let gapStart = 0;
  let lines = 0;
  let at = 0;
  while (at < size) {
    let value = table[text.charCodeAt(at)] ?? OTHER;
    if (value >= GAP) {
      gap |= value;
      if ((value & LINE) !== 0) lines++;
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_SEED;
    let tail = 0;
    let common = UPPER | LETTER;
    let first = value;
    while (value < NO_LETTER) {
      const letter = value & 0x7f;
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      tail = (tail << 8) | letter;
      common &= value;
      value = ++at < size ? (table[text.charCodeAt(at)] ?? OTHER) : GAP;
    }
    let end = at;
    let units = at - start;
    if (value < GAP || partsWords || (value === HYPHEN && mayWrap(text, at))) {
      spoilt ??= new SpoiltWord();
      spoilt.read(text, start, partsWords);
      ({ at, end, hash, tail, units, first, common } = spoilt);
      if (units === 0) {
        // Signs that nobody sees, or one that no table knows and that parts words.
        if (at < size && table[text.charCodeAt(at)] === OTHER) {
          gap |= GAP | APART;
          at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        }
        continue;
      }
    }
    // Letters of other scripts, of which a tail keeps eight bits only, make no row.
    const isLetter = units === 1 && first > LAST_DIGIT && hash === Math.imul(HASH_SEED ^ tail, HASH_PRIME);
    let isJoined = 0;
    if (count > 0) {
      if ((gap & NO_REST) === 0) isJoined = 1;
      else {
        const kind = readGap(gap, start - gapStart, lines, first, hashes[count - 1] ?? 0);
        if (kind === 2) sentence++;
        isJoined = kind & 1;
      }
      if (run.length > 0) count = run.follow(count, isLetter, start - gapStart, text.charCodeAt(start - 1));
    }
    hashes[count] = hash;
    tails[count] = tail;
    starts[count] = start;
    ends[count] = end;
    sentences[count] = sentence;
    joined[count] = isJoined;
    shapes[count] = readShape(first, common);
    if (isLetter && run.length === 0) run.begin(count);
    count++;
    gap = 0;
    gapStart = at;
    lines = 0;
  }
  if (run.length > 0) count = run.follow(count, false, 0, 0);
  return { text, count, hashes, tails, starts, ends, sentences, joined, shapes };
}

/** Whether a hyphen may stand at the end of a line. */
function mayWrap(text: string, hyphen: number): boolean {
  return text.charCodeAt(hyphen + 1) <= 0x20;
}

/** @param common the bits that all its units have */
function readShape(first: number, common: number): number {
  const digits = (common & LETTER) === 0 ? HAS_DIGIT : 0;
  if ((first & UPPER) === 0) return first <= LAST_DIGIT ? DIGIT_FIRST | digits : digits;
  return (common & UPPER) === 0 ? CAPITAL_FIRST | digits : CAPITAL_FIRST | ALL_CAPITALS | digits;
}

/** What a gap that is more than a space does to the words around it: 0 parts them, 1 joins them, 2 ends the sentence. */
function readGap(gap: number, length: number, lines: number, first: number, before: number): 0 | 1 | 2 {
  if ((gap & ENDS_SENTENCE) !== 0) return 2;
  let isSoft = (gap & APART) === 0;
  if ((gap & DOT) !== 0 && !isAbbreviation(before)) {
    if (length > 1) return 2;
    isSoft = false;
  }
  if (lines > 1) return 2;
  // A line break ends a sentence unless the line was wrapped: the next one goes on in lower case.
  if (lines === 1 && ((gap & STARTS_LINE) !== 0 || (first & UPPER) !== 0 || first <= LAST_DIGIT)) return 2;
  return isSoft ? 1 : 0;
}

function takeScratch(size: number): Scratch {
  if (scratch !== undefined && scratch.room >= size) return scratch;
  const room = Math.max(4096, size * 2);
  scratch = {
    room,
    hashes: new Int32Array(room),
    tails: new Int32Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    sentences: new Uint32Array(room),
    joined: new Uint8Array(room),
    shapes: new Uint8Array(room),
  };
  return scratch;
}

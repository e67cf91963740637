import { HASH_PRIME, HASH_SEED } from '../text/hash-word';
import { NumberReader } from './number-reader';
import { decodeText, type Sections, takeSection } from './sections';

/**
 * Every word of the lexicon in all its forms. A *base* is a word as the lexicon has it, folded; a *form* is what a text
 * may hold of it, numbered from 1.
 */
export interface WordTable {
  readonly formCount: number;
  /** Forms of base `b`: `formsOf` from `baseForms[b]` up to `baseForms[b + 1]`. */
  readonly baseForms: Uint32Array;
  readonly formsOf: Uint32Array;
  /** Open addressing by hash: pairs of hash and form, form 0 where a place is free. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** Last four letters of each form, as tokens have them. */
  readonly tails: Int32Array;
  /** Of which base each form is, and by which of its endings: so its letters are found again. */
  readonly baseOf: Uint32Array;
  readonly endingOf: Uint8Array;
  readonly letters: Letters;
  /** Forms that were spelled before: few of all are ever met. */
  readonly spelled: Map<number, string>;
}

/** The letters of the sorted bases, and the endings that bend them. */
interface Letters {
  /** How many letters each base shares with the one before it. */
  readonly shared: Uint8Array;
  /** The other letters of each, one base a line; base `b` has those from `starts[b]` up to its line's end. */
  readonly rest: string;
  readonly starts: Uint32Array;
  readonly bendings: readonly Bending[];
  /** How each base bends. */
  readonly bendingOf: Uint8Array;
}

interface Bending {
  /** So many letters go from the end of the base before an ending is put to it. */
  readonly strip: number;
  readonly endings: readonly string[];
}

/** A table whose first `filled` forms are there. */
type Filling = WordTable & { filled: number };

const UNBENT: Bending = { strip: 0, endings: [''] };
const LONGEST = 64;
const NEW_LINE = 10;

/** Builds the table from its sections: shared beginnings, letters and bendings of the sorted bases. */
export function readWordTable(sections: Sections): WordTable {
  const sizes = new NumberReader(takeSection(sections, 'sizes'));
  const [baseCount, formCount, bentCount] = [sizes.next(), sizes.next(), sizes.next()];
  const shared = takeSection(sections, 'prefixes');
  const bendingOf = takeSection(sections, 'bends');
  const rest = decodeText(takeSection(sections, 'words'));
  const bendings = readBendings(decodeText(takeSection(sections, 'bendings')));
  const starts = new Uint32Array(baseCount + 1);
  const letters = { shared, rest, starts, bendings, bendingOf };
  const table = createTable(formCount, baseCount, bentCount, letters);
  const states = new Int32Array(LONGEST + 1);
  const tails = new Int32Array(LONGEST + 1);
  states[0] = HASH_SEED;
  let at = 0;
  let bent = 0;
  for (let base = 0; base < baseCount; base++) {
    let length = shared[base] ?? 0;
    for (; at < rest.length; ) {
      const unit = rest.charCodeAt(at++);
      if (unit === NEW_LINE) break;
      states[length + 1] = Math.imul((states[length] ?? 0) ^ unit, HASH_PRIME);
      tails[length + 1] = ((tails[length] ?? 0) << 8) | (unit & 0xff);
      length++;
    }
    starts[base + 1] = at;
    const { strip, endings } = bendings[bendingOf[base] ?? 0] ?? UNBENT;
    const stemHash = states[length - strip] ?? 0;
    const stemTail = tails[length - strip] ?? 0;
    for (let which = 0; which < endings.length; which++) {
      const ending = endings[which] ?? '';
      let hash = stemHash;
      let tail = stemTail;
      for (let i = 0; i < ending.length; i++) {
        const unit = ending.charCodeAt(i);
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        tail = (tail << 8) | (unit & 0xff);
      }
      table.formsOf[bent++] = addForm(table, hash, tail, base, which);
    }
    table.baseForms[base + 1] = bent;
  }
  // No line break stands after the last base.
  starts[baseCount] = rest.length + 1;
  return table;
}

/** The form that has this hash and these last letters, 0 if none has. */
export function findForm({ slots, mask, tails }: WordTable, hash: number, tail: number): number {
  for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
    const form = slots[2 * at + 1] ?? 0;
    if (form === 0) return 0;
    if (slots[2 * at] === hash && tails[form] === tail) return form;
  }
}

/** The letters of a form. */
export function spellForm(words: WordTable, form: number): string {
  const known = words.spelled.get(form) ?? spell(words, form);
  words.spelled.set(form, known);
  return known;
}

/** Those of its base as far as they stay, then its ending. */
function spell({ baseOf, endingOf, letters }: WordTable, form: number): string {
  const base = baseOf[form] ?? 0;
  const { strip, endings } = letters.bendings[letters.bendingOf[base] ?? 0] ?? UNBENT;
  const word = spellBase(letters, base);
  return word.slice(0, word.length - strip) + (endings[endingOf[form] ?? 0] ?? '');
}

/** The letters that a base shares with the one before it stand there, or yet further up. */
function spellBase({ shared, rest, starts }: Letters, base: number): string {
  let word = '';
  let missing = Number.POSITIVE_INFINITY;
  for (let at = base; missing > 0; at--) {
    const begin = shared[at] ?? 0;
    if (begin >= missing) continue;
    const start = starts[at] ?? 0;
    const end = (starts[at + 1] ?? 0) - 1;
    word = rest.slice(start, Math.min(end, start + missing - begin)) + word;
    missing = begin;
  }
  return word;
}

function createTable(formCount: number, baseCount: number, bentCount: number, letters: Letters): Filling {
  const size = 2 ** Math.ceil(Math.log2(formCount * 2.5 + 2));
  return {
    filled: 0,
    formCount,
    baseForms: new Uint32Array(baseCount + 1),
    formsOf: new Uint32Array(bentCount),
    slots: new Int32Array(2 * size),
    mask: size - 1,
    tails: new Int32Array(formCount + 1),
    baseOf: new Uint32Array(formCount + 1),
    endingOf: new Uint8Array(formCount + 1),
    letters,
    spelled: new Map(),
  };
}

/** The form of these letters, which is a new one unless another base has it too. */
function addForm(table: Filling, hash: number, tail: number, base: number, which: number): number {
  const { slots, mask, tails } = table;
  let at = (hash ^ (hash >>> 15)) & mask;
  for (; slots[2 * at + 1] !== 0; at = (at + 1) & mask) {
    const form = slots[2 * at + 1] ?? 0;
    if (slots[2 * at] === hash && tails[form] === tail) return form;
  }
  const form = ++table.filled;
  slots[2 * at] = hash;
  slots[2 * at + 1] = form;
  tails[form] = tail;
  table.baseOf[form] = base;
  table.endingOf[form] = which;
  return form;
}

function readBendings(text: string): Bending[] {
  return text.split('\n').map((line) => {
    const [strip = '0', endings = ''] = line.split(' ');
    return { strip: Number(strip), endings: endings.split(',') };
  });
}

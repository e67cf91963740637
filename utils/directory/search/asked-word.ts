import type { LoadedMeaning } from './load-meanings';

/** A word of a query and, of each row, the best of its meanings. */
export interface AskedWord {
  /** False if rows need not fit it. */
  readonly isRequired: boolean;
  /** The best first. */
  readonly meanings: readonly LoadedMeaning[];
  /** About how many rows fit. */
  readonly size: number;
  /** All rows that fit, each once, in no particular order. */
  rows(): Uint32Array;
  /** For each of the rows the number of the best meaning true of it, counted from 1; 0 if none is. */
  bestOf(rows: Uint32Array): Uint8Array;
}

/** For each value of a trait the number of the best meaning that allows it; 0 if none does. */
interface MarkedTrait {
  readonly of: Uint8Array | Uint16Array;
  readonly marks: Uint8Array;
}

const histograms = new WeakMap<Uint8Array | Uint16Array, Uint32Array>();

/** Joins the meanings of one word. Plain loops over columns: up to half a million rows pass at each key stroke. */
export function askWord(all: readonly LoadedMeaning[], isRequired: boolean, rowCount: number): AskedWord {
  const meanings = [...all].sort((one, other) => other.meaning.worth - one.meaning.worth);
  const marks = new Uint8Array(rowCount);
  const marked = new Uint32Array(meanings.reduce((sum, { rows }) => sum + countRows(rows), 0));
  let count = 0;
  for (const [at, { rows }] of meanings.entries()) {
    for (const list of rows) count = markRows(list, at + 1, marks, marked, count);
  }
  const traits = markTraits(meanings);
  const size = count + traits.reduce((sum, trait) => sum + countAllowed(trait), 0);
  return {
    isRequired,
    meanings,
    size,
    rows: () =>
      traits.length === 0 ? marked.subarray(0, count) : withTraits(marked.subarray(0, count), traits, size),
    bestOf(rows) {
      const best = new Uint8Array(rows.length);
      for (let at = 0; at < rows.length; at++) best[at] = marks[rows[at] ?? 0] ?? 0;
      for (const trait of traits) markAllowed(rows, best, trait);
      return best;
    },
  };
}

function markRows(
  list: Uint32Array,
  mark: number,
  marks: Uint8Array,
  marked: Uint32Array,
  from: number,
): number {
  let count = from;
  for (let at = 0; at < list.length; at++) {
    const row = list[at] ?? 0;
    if (marks[row] !== 0) continue;
    marks[row] = mark;
    marked[count++] = row;
  }
  return count;
}

function markTraits(meanings: readonly LoadedMeaning[]): MarkedTrait[] {
  const marked = new Map<MarkedTrait['of'], Uint8Array>();
  for (const [at, { trait }] of meanings.entries()) {
    if (trait === null) continue;
    const marks = marked.get(trait.of) ?? new Uint8Array(trait.allowed.length);
    for (let value = 0; value < marks.length; value++) {
      if (marks[value] === 0 && trait.allowed[value] === 1) marks[value] = at + 1;
    }
    marked.set(trait.of, marks);
  }
  return [...marked].map(([of, marks]) => ({ of, marks }));
}

function markAllowed(rows: Uint32Array, best: Uint8Array, { of, marks }: MarkedTrait): void {
  for (let at = 0; at < rows.length; at++) {
    const known = best[at] ?? 0;
    const mark = marks[of[rows[at] ?? 0] ?? 0] ?? 0;
    if (mark !== 0 && (known === 0 || known > mark)) best[at] = mark;
  }
}

function withTraits(marked: Uint32Array, traits: readonly MarkedTrait[], size: number): Uint32Array {
  const seen = new Uint8Array(traits[0]?.of.length ?? 0);
  const rows = new Uint32Array(size + 1);
  rows.set(marked);
  for (let at = 0; at < marked.length; at++) seen[marked[at] ?? 0] = 1;
  let count = marked.length;
  for (const { of, marks } of traits) {
    const allowed = marks.map((mark) => Math.min(mark, 1));
    for (let row = 0; row < of.length; row++) {
      // Without branches, which no processor could foresee: a row that is not wanted is written over by the next.
      const isNew = (allowed[of[row] ?? 0] ?? 0) & ~(seen[row] ?? 0);
      rows[count] = row;
      seen[row] = (seen[row] ?? 0) | isNew;
      count += isNew;
    }
  }
  return rows.subarray(0, count);
}

function countRows(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function countAllowed({ of, marks }: MarkedTrait): number {
  const histogram = histogramOf(of);
  let sum = 0;
  for (let value = 0; value < marks.length; value++) {
    if (marks[value] !== 0) sum += histogram[value] ?? 0;
  }
  return sum;
}

/** How many rows have each value. Counted once for a directory. */
function histogramOf(of: Uint8Array | Uint16Array): Uint32Array {
  const known = histograms.get(of);
  if (known !== undefined) return known;
  const counts = new Uint32Array(65_536);
  for (let row = 0; row < of.length; row++) {
    const value = of[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  histograms.set(of, counts);
  return counts;
}

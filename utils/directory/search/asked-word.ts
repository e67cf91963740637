import type { LoadedMeaning } from './load-meanings';

/** A word of a query on its way through the rows: which of its meanings is the best one true of a row. */
export interface AskedWord {
  /** False if rows need not fit it. */
  readonly isRequired: boolean;
  /** The best first. */
  readonly meanings: readonly LoadedMeaning[];
  /** About how many rows fit. */
  readonly size: number;
  /** Number of the best meaning true of a row, counted from 1; 0 if none is. */
  bestOf(row: number): number;
  /** Calls back once for each row that fits, in no particular order. */
  eachRow(onRow: (row: number) => void): void;
}

const histograms = new WeakMap<Uint8Array | Uint16Array, Uint32Array>();

/** Joins the meanings of one word. */
export function askWord(all: readonly LoadedMeaning[], isRequired: boolean, rowCount: number): AskedWord {
  const meanings = [...all].sort((one, other) => other.meaning.worth - one.meaning.worth);
  const marks = new Uint8Array(rowCount);
  const marked = new Uint32Array(meanings.reduce((sum, { rows }) => sum + countRows(rows), 0));
  let count = 0;
  const traits: {
    readonly of: Uint8Array | Uint16Array;
    readonly allowed: Uint8Array;
    readonly mark: number;
  }[] = [];
  for (const [at, { rows, trait }] of meanings.entries()) {
    if (trait !== null) traits.push({ ...trait, mark: at + 1 });
    for (const list of rows) {
      for (const row of list) {
        if (marks[row] !== 0) continue;
        marks[row] = at + 1;
        marked[count++] = row;
      }
    }
  }
  const bestOf = (row: number): number => {
    const mark = marks[row] ?? 0;
    for (const trait of traits) {
      if (mark !== 0 && mark < trait.mark) break;
      if (trait.allowed[trait.of[row] ?? 0] === 1) return trait.mark;
    }
    return mark;
  };
  return {
    isRequired,
    meanings,
    size: count + traits.reduce((sum, trait) => sum + countAllowed(trait), 0),
    bestOf,
    eachRow(onRow) {
      for (let at = 0; at < count; at++) onRow(marked[at] ?? 0);
      for (const [number, { of, allowed }] of traits.entries()) {
        const before = traits.slice(0, number);
        for (let row = 0; row < rowCount; row++) {
          if (allowed[of[row] ?? 0] !== 1 || marks[row] !== 0) continue;
          if (!before.some((other) => other.allowed[other.of[row] ?? 0] === 1)) onRow(row);
        }
      }
    },
  };
}

function countRows(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function countAllowed(trait: {
  readonly of: Uint8Array | Uint16Array;
  readonly allowed: Uint8Array;
}): number {
  return trait.allowed.reduce(
    (sum, isAllowed, value) => sum + isAllowed * (histogramOf(trait.of)[value] ?? 0),
    0,
  );
}

/** How many rows have each value. Counted once for a directory. */
function histogramOf(of: Uint8Array | Uint16Array): Uint32Array {
  const known = histograms.get(of);
  if (known !== undefined) return known;
  const counts = new Uint32Array(65_536);
  for (const value of of) counts[value] = (counts[value] ?? 0) + 1;
  histograms.set(of, counts);
  return counts;
}

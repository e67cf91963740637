/** Rows of several lists, and the first list that each is in. */
export interface MarkedRows {
  /** Of all lists together. */
  readonly size: number;
  /** Each row once, in no particular order. */
  rows(): Uint32Array;
  /** For each of the rows the number of the first list that has it, counted from 1; 0 if none has. */
  bestOf(rows: Uint32Array): Uint8Array;
}

/** Up to this many rows are gathered without a byte for each row of the directory. */
const FEW = 2_000;
/** What marking costs at least, in steps of a search. */
const MARKING = 50_000;
/** Steps of a search in a list of some thousand rows. */
const STEPS = 12;

/**
 * Marks rows with the number of their list. A few rows are looked up in the lists; for many a byte for each row of the
 * directory is filled once. Plain loops over columns: up to half a million rows pass at each key stroke.
 * @param lists ascending rows; several for one number
 */
export function createMarkedRows(lists: readonly (readonly Uint32Array[])[], rowCount: number): MarkedRows {
  const size = lists.flat().reduce((sum, { length }) => sum + length, 0);
  const count = lists.flat().length;
  let filled: { readonly marks: Uint8Array; readonly rows: Uint32Array } | null = null;
  const fill = () => {
    filled ??= fillMarks(lists, size, rowCount);
    return filled;
  };
  return {
    size,
    rows: () =>
      size > FEW ? fill().rows : Uint32Array.from(new Set(lists.flat().flatMap((list) => [...list]))),
    bestOf(rows) {
      const best = new Uint8Array(rows.length);
      if (size === 0) return best;
      if (filled === null && rows.length * count * STEPS < Math.max(size, MARKING)) {
        for (const [number, some] of lists.entries()) {
          for (const list of some) findRows(rows, list, number + 1, best);
        }
        return best;
      }
      const { marks } = fill();
      for (let at = 0; at < rows.length; at++) best[at] = marks[rows[at] ?? 0] ?? 0;
      return best;
    },
  };
}

function fillMarks(lists: readonly (readonly Uint32Array[])[], size: number, rowCount: number) {
  const marks = new Uint8Array(rowCount);
  const rows = new Uint32Array(size);
  let count = 0;
  for (const [number, some] of lists.entries()) {
    for (const list of some) {
      for (let at = 0; at < list.length; at++) {
        const row = list[at] ?? 0;
        if (marks[row] !== 0) continue;
        marks[row] = number + 1;
        rows[count++] = row;
      }
    }
  }
  return { marks, rows: rows.subarray(0, count) };
}

function findRows(rows: Uint32Array, list: Uint32Array, mark: number, best: Uint8Array): void {
  for (let at = 0; at < rows.length; at++) {
    if (best[at] === 0 && hasRow(list, rows[at] ?? 0)) best[at] = mark;
  }
}

function hasRow(list: Uint32Array, row: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low] === row;
}

import type { Columns } from './find-columns';
import { utf8Length } from './utf8-length';

/** The cells of one row of a table, as places in bytes. Reused from row to row. */
export interface Cells {
  readonly columns: Columns;
  /** Column i: `bounds[2 * i]` to `bounds[2 * i + 1]`, without the end. */
  readonly bounds: Uint32Array;
  /** How many columns this row has; only those the table has are in `bounds`. */
  count: number;
  /** The row is valid UTF-8. */
  isText: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PIPE = 0x7c;

export function makeCells(columns: Columns): Cells {
  return { columns, bounds: new Uint32Array(2 * columns.count), count: 0, isText: true };
}

/**
 * Finds the cells of the row that starts at `from`. Bytes are looked at once and no text is made of them.
 * @returns where the next row starts; -1 if the row does not end before `end`
 */
export function readCells(bytes: Uint8Array, from: number, end: number, cells: Cells): number {
  const { bounds } = cells;
  const last = bounds.length;
  let at = from;
  let bound = 0;
  let start = from;
  let isText = true;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte < PIPE && byte > CARRIAGE_RETURN) {
      at++;
    } else if (byte === PIPE) {
      if (bound < last) {
        bounds[bound] = start;
        bounds[bound + 1] = at;
      }
      bound += 2;
      start = ++at;
    } else if (byte === LINE_FEED) {
      closeRow(cells, bytes, bound, start, at);
      cells.isText = isText;
      return at + 1;
    } else if (byte < 0x80) {
      at++;
    } else {
      const length = utf8Length(bytes, at);
      isText &&= length > 0;
      at += length || 1;
    }
  }
  closeRow(cells, bytes, bound, start, end);
  cells.isText = isText;
  return -1;
}

function closeRow(cells: Cells, bytes: Uint8Array, bound: number, start: number, end: number): void {
  const isCrLf = end > start && bytes[end - 1] === CARRIAGE_RETURN;
  if (bound < cells.bounds.length) {
    cells.bounds[bound] = start;
    cells.bounds[bound + 1] = isCrLf ? end - 1 : end;
  }
  cells.count = bound / 2 + 1;
}

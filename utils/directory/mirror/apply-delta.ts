import { ImportError } from '../import-error';
import { MAILBOX_FIELDS } from '../mailbox';
import type { OnRow, RowBytes } from '../row-bytes';
import { hashBytes } from '../store/hash-bytes';
import type { Delta } from './delta';

const BAR = 0x7c;
const LAST_BOUND = 2 * MAILBOX_FIELDS.length - 1;

/**
 * Hands the rows of the newer content to `onRow`, in no particular order: a builder sorts them, and its `contentId`
 * must then be `delta.to`. That comparison proves the whole; here only a delta that does not fit is noticed.
 * @param eachOldRow hands every row of the older content, as the store reads it, to the function it is given
 * @throws {ImportError} `damaged` if a row that is to go is not there
 */
export async function applyDelta(
  delta: Delta,
  eachOldRow: (onRow: OnRow) => Promise<void> | void,
  onRow: OnRow,
): Promise<void> {
  const going = new GoingRows(delta.removed);
  await eachOldRow((row) => {
    if (!going.take(row)) onRow(row);
  });
  if (going.left > 0) throw new ImportError('damaged');
  for (const line of delta.added) onRow(rowOfLine(line));
}

/** Rows that are looked for by their bytes: almost none of the rows asked for is among them. */
class GoingRows {
  left = 0;
  readonly #lines = new Map<number, Uint8Array[]>();

  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const bytes = new TextEncoder().encode(line);
      const hash = hashBytes(bytes, 0, bytes.length);
      this.#lines.set(hash, [...(this.#lines.get(hash) ?? []), bytes]);
      this.left++;
    }
  }

  /** True if the row is one of them; each is given once. */
  take({ bytes, bounds }: RowBytes): boolean {
    const start = bounds[0] ?? 0;
    const end = bounds[LAST_BOUND] ?? 0;
    const alike = this.#lines.get(hashBytes(bytes, start, end));
    const at = alike?.findIndex((line) => equals(line, bytes, start, end)) ?? -1;
    if (at < 0) return false;
    alike?.splice(at, 1);
    this.left--;
    return true;
  }
}

function equals(line: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  return line.length === end - start && line.every((byte, at) => byte === bytes[start + at]);
}

/** @throws {ImportError} `damaged` if it has not one cell for each field */
function rowOfLine(line: string): RowBytes {
  const bytes = new TextEncoder().encode(line);
  const bounds = new Uint32Array(LAST_BOUND + 1);
  let bound = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== BAR) continue;
    if (bound + 2 > LAST_BOUND) throw new ImportError('damaged');
    bounds[bound + 1] = at;
    bounds[bound + 2] = at + 1;
    bound += 2;
  }
  if (bound + 1 !== LAST_BOUND) throw new ImportError('damaged');
  bounds[LAST_BOUND] = bytes.length;
  return { bytes, bounds };
}

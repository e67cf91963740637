import { ImportError } from '../import-error';
import type { OnRow, RowBytes } from '../row-bytes';
import type { Delta } from './delta';
import { hashRow, lineOfRow, rowOfLine } from './row-line';

/**
 * Hands the rows of the newer content to `onRow`, in no particular order: a builder sorts them, and its `contentId`
 * must then be `delta.to`. That comparison proves the whole; here only a delta that does not fit is noticed.
 * @param eachOldRow hands every row of the older content, as it is stored, to the function it is given
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
  readonly #lines = new Map<number, string[]>();

  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const hash = hashRow(rowOfLine(line));
      this.#lines.set(hash, [...(this.#lines.get(hash) ?? []), line]);
      this.left++;
    }
  }

  /** True if the row is one of them; each is given once. */
  take(row: RowBytes): boolean {
    const alike = this.#lines.get(hashRow(row));
    if (alike === undefined) return false;
    const at = alike.indexOf(new TextDecoder().decode(lineOfRow(row)));
    if (at < 0) return false;
    alike.splice(at, 1);
    this.left--;
    return true;
  }
}

import { ImportError } from '../../import-error';
import { CODE_LIMIT, SHARED } from '../row-code';
import { Column } from './column';
import type { Table } from './table';

/** What rows share, numbered in the order of the texts, so that the same rows have the same codes. */
export interface SharedCodes {
  /** By number of the row in the table. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The fields `SHARED` parted by `|`, by code. */
  readonly texts: readonly string[];
}

/** @throws {ImportError} `foreign` if rows share so little that this is no directory */
export function codeShared(table: Table): SharedCodes {
  const columns = SHARED.map((field) => table.column(field));
  const known = new Map<string, number>();
  const found = new Column();
  const texts: string[] = [];
  const last = new Uint32Array(columns.length).fill(0xffffffff);
  let number = 0;
  for (let row = 0; row < table.rowCount; row++) {
    let isSame = true;
    for (let at = 0; at < columns.length; at++) {
      const cell = columns[at]?.at(row) ?? 0;
      if (last[at] === cell) continue;
      last[at] = cell;
      isSame = false;
    }
    if (!isSame) {
      const key = last.join();
      number = known.get(key) ?? texts.length;
      if (number === texts.length) {
        known.set(key, number);
        texts.push(SHARED.map((field, at) => table.values(field).text(last[at] ?? 0)).join('|'));
        if (number >= CODE_LIMIT) throw new ImportError('foreign');
      }
    }
    found.push(number);
  }
  const sorted = texts.map((_, at) => at).sort((one, other) => compare(texts[one], texts[other]));
  const places = new Uint32Array(texts.length);
  sorted.forEach((at, place) => {
    places[at] = place;
  });
  const codes = found.values.subarray(0, found.length);
  for (let row = 0; row < codes.length; row++) codes[row] = places[codes[row] ?? 0] ?? 0;
  return { codes, texts: sorted.map((at) => texts[at] ?? '') };
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}

import { MAILBOX_FIELDS } from '../../mailbox';
import type { ByteWriter } from '../byte-writer';
import type { Table } from './table';

const BAR = 0x7c;
const LINE_FEED = 0x0a;

/** Writes rows as lines of UTF-8 text: the fields in the order of `MAILBOX_FIELDS`, parted by `|`. */
export function rowWriter(table: Table): (row: number, writer: ByteWriter) => void {
  const fields = MAILBOX_FIELDS.map((field) => ({
    values: table.values(field),
    column: table.column(field),
  }));
  return (row, writer) => {
    for (const { values, column } of fields) {
      const value = column.at(row);
      const start = values.start(value);
      const end = values.end(value);
      writer.reserve(end - start + 1);
      const { bytes } = writer;
      const source = values.bytes;
      let to = writer.length;
      for (let at = start; at < end; at++) bytes[to++] = source[at] ?? 0;
      bytes[to++] = BAR;
      writer.length = to;
    }
    writer.bytes[writer.length - 1] = LINE_FEED;
  };
}

/** Orders rows by address, then by their other fields, byte by byte. */
export function compareRows(table: Table): (one: number, other: number) => number {
  const fields = (['address', ...MAILBOX_FIELDS.filter((field) => field !== 'address')] as const).map(
    (field) => ({ values: table.values(field), column: table.column(field) }),
  );
  return (one, other) => {
    for (const { values, column } of fields) {
      const [left, right] = [column.at(one), column.at(other)];
      if (left === right) continue;
      const shorter = Math.min(
        values.end(left) - values.start(left),
        values.end(right) - values.start(right),
      );
      for (let at = 0; at < shorter; at++) {
        const gap =
          (values.bytes[values.start(left) + at] ?? 0) - (values.bytes[values.start(right) + at] ?? 0);
        if (gap !== 0) return gap;
      }
      return values.end(left) - values.start(left) - (values.end(right) - values.start(right));
    }
    return 0;
  };
}

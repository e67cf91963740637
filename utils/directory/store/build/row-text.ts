import { MAILBOX_FIELDS, type MailboxField } from '../../mailbox';
import type { ByteWriter } from '../byte-writer';
import { CODE_BYTES, NO_AT, OWN, writeCode } from '../row-code';
import type { AddressTable } from './address-table';
import type { SharedCodes } from './shared-codes';
import type { Table } from './table';

const BAR = 0x7c;
const LINE_FEED = 0x0a;

/**
 * Writes rows as they lie in a block.
 * @param domainCodes by number of the domain
 */
export function rowWriter(
  table: Table,
  addresses: AddressTable,
  shared: SharedCodes,
  domainCodes: Uint32Array,
): (row: number, writer: ByteWriter) => void {
  // Fetched once: this runs for millions of cells.
  const [, ...texts] = OWN;
  const columns = texts.map((field) => table.column(field).values);
  const values = texts.map((field) => table.values(field));
  const address = table.column('address');
  return (row, writer) => {
    const at = writer.length;
    writer.reserve(2 * CODE_BYTES);
    writer.length += 2 * CODE_BYTES;
    writeCode(shared.codes[row] ?? 0, writer.bytes, at);
    const domain = addresses.copyLocalPart(writer, address.at(row));
    writeCode(domain < 0 ? NO_AT : (domainCodes[domain] ?? 0), writer.bytes, at + CODE_BYTES);
    for (let field = 0; field < columns.length; field++) {
      writer.byte(BAR);
      const value = columns[field]?.[row] ?? 0;
      if (value !== 0) values[field]?.copyTo(writer, value);
    }
    writer.byte(LINE_FEED);
  };
}

/** Orders rows by address, then by their other fields, byte by byte. */
export function compareRows(table: Table): (one: number, other: number) => number {
  const rest = MAILBOX_FIELDS.filter((field) => field !== 'address');
  const fields = ['address' as MailboxField, ...rest].map((field) => ({
    values: table.values(field),
    column: table.column(field),
  }));
  return (one, other) => {
    for (const { values, column } of fields) {
      const [left, right] = [column.at(one), column.at(other)];
      if (left !== right) return values.compare(left, right);
    }
    return 0;
  };
}

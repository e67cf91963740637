import { MAILBOX_FIELDS, type MailboxField } from '../../mailbox';
import type { RowBytes } from '../../row-bytes';
import { AddressTable } from './address-table';
import { Column } from './column';
import { ValueTable } from './value-table';
import type { Values } from './values';

/** Rows in the order they came, each cell as the number of a value of its field. */
export interface Table {
  readonly rowCount: number;
  values(field: MailboxField): Values;
  column(field: MailboxField): Column;
}

const ADDRESS = MAILBOX_FIELDS.indexOf('address');

/** A table that is being filled. */
export class GrowingTable implements Table {
  readonly addresses = new AddressTable();
  readonly #tables = MAILBOX_FIELDS.map(
    (field): Values => (field === 'address' ? this.addresses : new ValueTable()),
  );
  readonly #columns = MAILBOX_FIELDS.map(() => new Column());
  readonly #cells = new Uint32Array(MAILBOX_FIELDS.length);
  /** The first row of each address, and the others of those few that have several. */
  readonly #firstRows = new Column();
  readonly #otherRows = new Map<number, number[]>();

  constructor() {
    this.#firstRows.push(NO_ROW);
  }

  get rowCount(): number {
    return this.#columns[0]?.length ?? 0;
  }

  values(field: MailboxField): Values {
    return pick(this.#tables, MAILBOX_FIELDS.indexOf(field));
  }

  column(field: MailboxField): Column {
    return pick(this.#columns, MAILBOX_FIELDS.indexOf(field));
  }

  /** Takes a row over, unless it is already there with all its cells. */
  add({ bytes, bounds }: RowBytes): void {
    const cells = this.#cells;
    const tables = this.#tables;
    for (let field = 0; field < cells.length; field++) {
      const table = pick(tables, field);
      cells[field] = table.intern(bytes, bounds[2 * field] ?? 0, bounds[2 * field + 1] ?? 0);
    }
    if (!this.#claim(cells[ADDRESS] ?? 0)) return;
    for (let field = 0; field < cells.length; field++) pick(this.#columns, field).push(cells[field] ?? 0);
  }

  freeze(): void {
    for (const table of this.#tables) table.freeze();
    this.#firstRows.values = new Uint8Array(0);
  }

  /** Lets go of fields that are not needed any more: they read as empty from now on. */
  release(fields: readonly MailboxField[]): void {
    for (const field of fields) {
      const at = MAILBOX_FIELDS.indexOf(field);
      this.#tables[at] = new ValueTable();
      this.#columns[at] = new Column();
    }
  }

  /** Notes that the row to come has this address; false if an equal row is there. */
  #claim(address: number): boolean {
    const row = this.rowCount;
    if (address >= this.#firstRows.length) {
      this.#firstRows.push(row);
      return true;
    }
    const first = this.#firstRows.at(address);
    if (first === NO_ROW) {
      this.#firstRows.values[address] = row;
      return true;
    }
    const others = this.#otherRows.get(address) ?? [];
    if ([first, ...others].some((known) => this.#isSame(known))) return false;
    this.#otherRows.set(address, [...others, row]);
    return true;
  }

  #isSame(row: number): boolean {
    return this.#columns.every((column, field) => column.at(row) === this.#cells[field]);
  }
}

/** No table can have so many rows: their numbers are packed into 21 bits elsewhere. */
const NO_ROW = 0xffffffff;

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new RangeError('no such field');
  return found;
}

import type { MailboxField } from '../../mailbox';
import type { Section } from '../section';
import type { Table } from './table';

/** Columns of each trait, and the width of a number: a trait of 2 bytes may have up to 65,536 values. */
const TRAITS: readonly (readonly [name: string, fields: readonly MailboxField[]])[] = [
  ['kind', ['kind']],
  ['profession', ['professionCode', 'profession']],
  ['speciality', ['specialityCode', 'speciality']],
  ['department', ['department']],
  ['postcode', ['postcode']],
];

/** Fields of which nothing is needed once the rows and the traits are written. */
export const ONLY_IN_TRAITS: readonly MailboxField[] = ['title', ...TRAITS.flatMap(([, fields]) => fields)];

/** What the values of a trait are and how wide their numbers are, ahead of the numbers themselves. */
export interface TraitHead {
  readonly name: string;
  readonly width: 1 | 2;
  /** One text a field. */
  readonly values: readonly (readonly string[])[];
}

/** Section `traits`: length of a JSON head (4 bytes, little-endian), the head padded to 4 bytes, the numbers of each trait. */
export function traitColumns(table: Table, order: Uint32Array): Section {
  const traits = TRAITS.map(([name, fields]) => numberValues(name, fields, table, order));
  const heads: TraitHead[] = traits.map(({ name, values, numbers }) => ({
    name,
    values,
    width: numbers instanceof Uint8Array ? 1 : 2,
  }));
  const json = new TextEncoder().encode(JSON.stringify(heads));
  const parts = traits.map(({ numbers }) => new Uint8Array(numbers.buffer));
  const start = 4 + align(json.length);
  const bytes = new Uint8Array(start + parts.reduce((sum, part) => sum + align(part.length), 0));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = start;
  for (const part of parts) {
    bytes.set(part, at);
    at += align(part.length);
  }
  return { name: 'traits', number: 0, bytes };
}

/** The next multiple of 4. */
export function align(length: number): number {
  return (length + 3) & ~3;
}

const MOST_VALUES = 0xffff;

function numberValues(name: string, fields: readonly MailboxField[], table: Table, order: Uint32Array) {
  const [first, second] = fields.map((field) => table.column(field));
  const numbers = new Uint16Array(order.length);
  const values: string[][] = [];
  const known = new Map<number, number>();
  const texts = fields.map((field) => table.values(field));
  let [lastKey, lastNumber] = [-1, 0];
  for (let row = 0; row < order.length; row++) {
    const inTable = order[row] ?? 0;
    const [one, other] = [first?.at(inTable) ?? 0, second?.at(inTable) ?? 0];
    const key = one * 2 ** 24 + other;
    if (key !== lastKey) {
      let number = known.get(key);
      if (number === undefined) {
        // A table with more values than can be numbered is no directory; its last rows pass for the first value.
        number = values.length > MOST_VALUES ? 0 : values.length;
        known.set(key, number);
        if (number === values.length) values.push(texts.map((text, at) => text.text(at === 0 ? one : other)));
      }
      [lastKey, lastNumber] = [key, number];
    }
    numbers[row] = lastNumber;
  }
  return { name, values, numbers: values.length <= 256 ? Uint8Array.from(numbers) : numbers };
}

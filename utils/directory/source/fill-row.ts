import { MAILBOX_FIELDS, type MailboxField } from '../mailbox';
import type { RowBytes } from '../row-bytes';
import type { RejectedRow } from '../state';
import type { Cells } from './row-reader';

/** These bytes come first in the buffer of rows, so that a row can point at them. */
export const CORSICA = Uint8Array.of(0x32, 0x41, 0x32, 0x42); // 2A2B

const [KIND, ADDRESS, RPPS, TOWN, POSTCODE, DEPARTMENT] = (
  ['kind', 'address', 'rpps', 'town', 'postcode', 'department'] satisfies MailboxField[]
).map((field) => 2 * MAILBOX_FIELDS.indexOf(field)) as [number, number, number, number, number, number];
const KINDS = new Set(['PER', 'ORG', 'APP', 'CAB'].map((kind) => packText(kind)));
const SPACE = 0x20;
const AT_SIGN = 0x40;
const RPPS_LENGTH = 11;

/**
 * Points the fields of a mailbox at the cells of a row; the address is put in lower case where it lies.
 * @returns why the row cannot be used, if it cannot
 */
export function fillRow(cells: Cells, row: RowBytes): RejectedRow['reason'] | null {
  const { columns } = cells;
  if (cells.count !== columns.count) return 'columns';
  if (!cells.isText) return 'encoding';
  const { bytes, bounds } = row;
  for (let field = 0; field < columns.of.length; field++) {
    const column = columns.of[field] ?? -1;
    if (column < 0) setField(row, 2 * field, 0, 0);
    else if (columns.isOurs) setField(row, 2 * field, boundAt(cells, column), boundAt(cells, column, 1));
    else trimField(row, 2 * field, boundAt(cells, column), boundAt(cells, column, 1));
  }
  if (!isKind(bytes, bounds[KIND] ?? 0, bounds[KIND + 1] ?? 0)) return 'kind';
  if (!isAddress(bytes, bounds[ADDRESS] ?? 0, bounds[ADDRESS + 1] ?? 0)) return 'address';
  if (!columns.isOurs) derive(cells, row);
  return null;
}

/** What the extraction tells in other words than we do. */
function derive(cells: Cells, row: RowBytes): void {
  const { bounds } = row;
  if (!isDigits(row, RPPS, RPPS_LENGTH)) takeNationalId(cells, row);
  partTown(row);
  const hasPostcode = isDigits(row, POSTCODE, 5);
  if (hasPostcode) setDepartment(row, bounds[POSTCODE] ?? 0);
  else cutDepartment(row);
}

/** An identifier that is no RPPS (ADELI, say) is none; the national one is `8` and the RPPS. */
function takeNationalId(cells: Cells, row: RowBytes): void {
  const { nationalId } = cells.columns;
  setField(row, RPPS, 0, 0);
  if (nationalId < 0) return;
  const start = boundAt(cells, nationalId);
  const isRpps = boundAt(cells, nationalId, 1) - start === RPPS_LENGTH + 1 && row.bytes[start] === 0x38;
  if (!isRpps) return;
  setField(row, RPPS, start + 1, start + 1 + RPPS_LENGTH);
  if (!isDigits(row, RPPS, RPPS_LENGTH)) setField(row, RPPS, 0, 0);
}

/** `75014 PARIS` is the town `PARIS`, and the postcode if its own column is empty. */
function partTown(row: RowBytes): void {
  const { bytes, bounds } = row;
  const start = bounds[TOWN] ?? 0;
  const end = bounds[TOWN + 1] ?? 0;
  const digits = countDigits(bytes, start, end);
  if (digits !== 5 || (start + 5 < end && bytes[start + 5] !== SPACE)) return;
  trimField(row, TOWN, start + 5, end);
  if (bounds[POSTCODE] === bounds[POSTCODE + 1]) setField(row, POSTCODE, start, start + 5);
}

/** Two digits of the postcode; three overseas (97, 98); Corsica by its two halves. Source: INSEE, La Poste. */
function setDepartment(row: RowBytes, postcode: number): void {
  const [tens, units, third] = [row.bytes[postcode], row.bytes[postcode + 1], row.bytes[postcode + 2] ?? 0];
  const isOverseas = tens === 0x39 && (units === 0x37 || units === 0x38);
  if (tens === 0x32 && units === 0x30) setCorsica(row, third);
  else setField(row, DEPARTMENT, postcode, postcode + (isOverseas ? 3 : 2));
}

/** 200 and 201 lie in Corse-du-Sud, 202 to 206 in Haute-Corse. */
function setCorsica(row: RowBytes, third: number): void {
  const start = third < 0x32 ? 0 : 2;
  setField(row, DEPARTMENT, start, start + 2);
}

/** Keeps the number of a department (`75`, `2A`, `974`) that stands first in its column; a mere name is dropped. */
function cutDepartment(row: RowBytes): void {
  const { bytes, bounds } = row;
  const start = bounds[DEPARTMENT] ?? 0;
  const end = bounds[DEPARTMENT + 1] ?? 0;
  const letter = (bytes[start + 1] ?? 0) & 0xdf;
  const isCorsica = end - start >= 2 && bytes[start] === 0x32 && (letter === 0x41 || letter === 0x42);
  const digits = countDigits(bytes, start, end);
  if (isCorsica) setField(row, DEPARTMENT, letter === 0x41 ? 0 : 2, letter === 0x41 ? 2 : 4);
  else setField(row, DEPARTMENT, start, digits === 2 || digits === 3 ? start + digits : start);
}

function isKind(bytes: Uint8Array, start: number, end: number): boolean {
  const packed = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
  return end - start === 3 && KINDS.has(packed);
}

function packText(text: string): number {
  return (text.charCodeAt(0) << 16) | (text.charCodeAt(1) << 8) | text.charCodeAt(2);
}

/** Something on both sides of an '@'. Capital letters A to Z become small. */
function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  let sign = -1;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === AT_SIGN) sign = at;
    else if (byte > AT_SIGN && byte < 0x5b) bytes[at] = byte + 0x20;
  }
  return sign > start && sign < end - 1;
}

function isDigits({ bytes, bounds }: RowBytes, field: number, length: number): boolean {
  const start = bounds[field] ?? 0;
  const end = bounds[field + 1] ?? 0;
  return end - start === length && countDigits(bytes, start, end) === length;
}

function countDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at++;
  return at - start;
}

function trimField(row: RowBytes, field: number, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && row.bytes[start] === SPACE) start++;
  while (end > start && row.bytes[end - 1] === SPACE) end--;
  setField(row, field, start, end);
}

function setField({ bounds }: RowBytes, field: number, start: number, end: number): void {
  bounds[field] = start;
  bounds[field + 1] = end;
}

function boundAt({ bounds }: Cells, column: number, side = 0): number {
  return bounds[2 * column + side] ?? 0;
}

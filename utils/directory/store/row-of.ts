import { MAILBOX_FIELDS, type Mailbox } from '../mailbox';
import type { RowBytes } from '../row-bytes';

/** A mailbox as a row for the builder. */
export function rowOf(mailbox: Mailbox): RowBytes {
  const cells = MAILBOX_FIELDS.map((field) => new TextEncoder().encode(mailbox[field]));
  const bytes = new Uint8Array(cells.reduce((sum, { length }) => sum + length, 0));
  const bounds = new Uint32Array(2 * cells.length);
  let at = 0;
  cells.forEach((cell, field) => {
    bytes.set(cell, at);
    bounds[2 * field] = at;
    at += cell.length;
    bounds[2 * field + 1] = at;
  });
  return { bytes, bounds };
}

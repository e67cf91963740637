import { ImportError } from '../import-error';
import { MAILBOX_FIELDS } from '../mailbox';
import type { RowBytes } from '../row-bytes';

const BAR = 0x7c;
const BOUNDS = 2 * MAILBOX_FIELDS.length;

/** A row as a line: UTF-8, its fields in the order of `MAILBOX_FIELDS`, parted by `|`. */
export function lineOfRow({ bytes, bounds }: RowBytes): Uint8Array {
  let length = MAILBOX_FIELDS.length - 1;
  for (let at = 0; at < BOUNDS; at += 2) length += (bounds[at + 1] ?? 0) - (bounds[at] ?? 0);
  const line = new Uint8Array(length);
  let to = 0;
  for (let at = 0; at < BOUNDS; at += 2) {
    if (at > 0) line[to++] = BAR;
    line.set(bytes.subarray(bounds[at], bounds[at + 1]), to);
    to += (bounds[at + 1] ?? 0) - (bounds[at] ?? 0);
  }
  return line;
}

/** A number that tells most rows apart; the same for a row and for its line. */
export function hashRow({ bytes, bounds }: RowBytes): number {
  let hash = 0x811c9dc5;
  for (let field = 0; field < BOUNDS; field += 2) {
    const end = bounds[field + 1] ?? 0;
    for (let at = bounds[field] ?? 0; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ BAR, 0x01000193);
  }
  return hash >>> 0;
}

/** @throws {ImportError} `damaged` if the line has not one cell for each field */
export function rowOfLine(line: string): RowBytes {
  const bytes = new TextEncoder().encode(line);
  const bounds = new Uint32Array(BOUNDS);
  let bound = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== BAR) continue;
    bounds[bound + 1] = at;
    bounds[bound + 2] = at + 1;
    bound += 2;
  }
  if (bound + 2 !== BOUNDS) throw new ImportError('damaged');
  bounds[bound + 1] = bytes.length;
  return { bytes, bounds };
}

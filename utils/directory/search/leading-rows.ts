import type { Trait } from '../directory-index';
import type { MailboxKind } from '../mailbox';

/** Rows of a letter or two are kept elsewhere, and come here again and again. */
const known = new WeakMap<Uint32Array, Uint32Array>();

/**
 * Of rows that bear a family name or its beginning, those whose family name begins with it: rows lie in the order of
 * family names, so they are the longest run of persons that nobody else stands among. The rest bear it as their second
 * name (`MARTIN-DURAND` for « durand »). Structures, which lie among persons, do not end a run. None if two runs are
 * the longest.
 * @param rows ascending
 */
export function leadingRows(rows: Uint32Array, kind: Trait<MailboxKind>): Uint32Array {
  const leading = known.get(rows) ?? findLeading(rows, kind);
  known.set(rows, leading);
  return leading;
}

function findLeading(rows: Uint32Array, { of, values }: Trait<MailboxKind>): Uint32Array {
  const isPerson = Uint8Array.from(values, (value) => (value === 'PER' ? 1 : 0));
  let [start, best, length, isOnly] = [0, 0, 0, true];
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && !hasPersonBetween(rows[at - 1] ?? 0, rows[at] ?? 0, of, isPerson)) continue;
    if (at - start >= length) isOnly = at - start > length;
    if (at - start > length) [best, length] = [start, at - start];
    start = at;
  }
  return isOnly ? rows.subarray(best, best + length) : new Uint32Array(0);
}

function hasPersonBetween(
  row: number,
  other: number,
  of: Uint8Array | Uint16Array,
  isPerson: Uint8Array,
): boolean {
  for (let between = row + 1; between < other; between++) {
    if (isPerson[of[between] ?? 0] === 1) return true;
  }
  return false;
}

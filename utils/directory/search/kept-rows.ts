import type { DirectoryIndex, WordField } from '../directory-index';

/** Ranges of fewer words are read anew: that is quick. */
const MANY_WORDS = 256;
/** Lists that are kept for a directory: both names by each letter, some hundred thousand bytes each, and some more. */
const MOST_LISTS = 64;

const kept = new WeakMap<DirectoryIndex, Map<string, Promise<Uint32Array>>>();

/**
 * Rows that bear a word of a range. Those of an initial or of two letters are kept in memory: they are asked for at
 * each key stroke of « p. exemple », and joining the lists of thousands of words takes longer than all the rest.
 */
export function rowsOfRange(
  index: DirectoryIndex,
  field: WordField,
  from: number,
  to: number,
): Promise<Uint32Array> {
  if (to - from < MANY_WORDS) return index.rowsWith(field, from, to);
  const lists = kept.get(index) ?? new Map<string, Promise<Uint32Array>>();
  kept.set(index, lists);
  const key = `${field} ${from} ${to}`;
  const known = lists.get(key);
  const rows = known ?? index.rowsWith(field, from, to);
  // Put last: the one that was asked for longest ago goes first.
  lists.delete(key);
  lists.set(key, rows);
  if (known === undefined) rows.catch(() => lists.delete(key));
  const [oldest] = lists.keys();
  if (lists.size > MOST_LISTS && oldest !== undefined) lists.delete(oldest);
  return rows;
}

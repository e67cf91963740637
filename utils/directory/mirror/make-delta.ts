import type { Delta } from './delta';

/** One day's rows as text lines, and their id. No row comes twice. */
export interface Content {
  readonly id: string;
  readonly rows: Iterable<string>;
}

/** What turns the older content into the newer one. Holds all rows of the newer in memory. */
export function makeDelta(older: Content, newer: Content): Delta {
  const added = new Set(newer.rows);
  const removed = new Set<string>();
  for (const row of older.rows) if (!added.delete(row)) removed.add(row);
  return { from: older.id, to: newer.id, removed, added };
}

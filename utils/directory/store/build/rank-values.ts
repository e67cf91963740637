import { foldWords } from '../../fold-words';
import type { ValueTable } from './value-table';

/** Lets other work of the same thread run. */
export type Breathe = () => Promise<void>;

/** How many values are folded between two breaths: a few ms of work. */
const STRIDE = 8_000;

/**
 * Ranks of the values of several fields in one alphabetical order of their folded words; values that fold alike share
 * a rank. One array a field, by number of the value.
 */
export async function rankValues(tables: readonly ValueTable[], breathe: Breathe): Promise<Uint32Array[]> {
  const keys: string[] = [];
  for (const table of tables) {
    for (let value = 0; value < table.size; value++) {
      keys.push(foldWords(table.text(value)).join(' '));
      if (keys.length % STRIDE === 0) await breathe();
    }
  }
  const order = Uint32Array.from(keys, (_, at) => at);
  const sorted = [...new Set(keys)].sort();
  await breathe();
  const rankOf = new Map(sorted.map((key, rank) => [key, rank]));
  const ranks = order.map((at) => rankOf.get(keys[at] ?? '') ?? 0);
  let from = 0;
  return tables.map((table) => {
    const own = ranks.slice(from, from + table.size);
    from += table.size;
    return own;
  });
}

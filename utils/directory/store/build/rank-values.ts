import { foldName } from '../words-of';
import type { Values } from './values';

/** Lets other work of the same thread run. */
export type Breathe = () => Promise<void>;

/** How many values are folded between two breaths: a few ms of work. */
const STRIDE = 8_000;

/**
 * Ranks of the values of several fields in one alphabetical order of their folded words; values that fold alike share
 * a rank. One array a field, by number of the value.
 */
export async function rankValues(tables: readonly Values[], breathe: Breathe): Promise<Uint32Array[]> {
  const keys: string[] = [];
  for (const table of tables) {
    for (let value = 0; value < table.size; value++) {
      keys.push(foldName(table.text(value)).join(' '));
      if (keys.length % STRIDE === 0) await breathe();
    }
  }
  const order = Uint32Array.from(keys, (_, at) => at).sort((one, other) => compare(keys[one], keys[other]));
  await breathe();
  const ranks = new Uint32Array(keys.length);
  let rank = 0;
  for (let place = 1; place < order.length; place++) {
    const [before = 0, at = 0] = [order[place - 1], order[place]];
    if (keys[before] !== keys[at]) rank++;
    ranks[at] = rank;
  }
  let from = 0;
  return tables.map((table) => {
    const own = ranks.slice(from, from + table.size);
    from += table.size;
    return own;
  });
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}

import { type Breathe, rankValues } from './rank-values';
import { compareRows } from './row-text';
import type { Table } from './table';

/**
 * The rows in the order of the store: by folded family name (or name of the structure, where there is no person), then
 * by folded given name, then by what is written, so that the same rows always come in the same order.
 */
export async function sortRows(table: Table, breathe: Breathe): Promise<Uint32Array> {
  const [families, structures] = await rankValues(
    [table.values('family'), table.values('structure')],
    breathe,
  );
  const [givens] = await rankValues([table.values('given')], breathe);
  const heads = new Uint32Array(table.rowCount);
  const tails = new Uint32Array(table.rowCount);
  const [family, structure, given] = [
    table.column('family'),
    table.column('structure'),
    table.column('given'),
  ];
  for (let row = 0; row < table.rowCount; row++) {
    const name = family.at(row);
    heads[row] = (name === 0 ? structures?.[structure.at(row)] : families?.[name]) ?? 0;
    tails[row] = givens?.[given.at(row)] ?? 0;
  }
  await breathe();
  let order = Uint32Array.from(heads, (_, row) => row);
  order = sortBy(order, tails);
  order = sortBy(order, heads);
  await breathe();
  settleTies(table, order, heads, tails);
  return order;
}

/** A stable counting sort of rows by their keys, which are ranks: small and dense. */
function sortBy(order: Uint32Array<ArrayBuffer>, keys: Uint32Array): Uint32Array<ArrayBuffer> {
  let highest = 0;
  for (const key of keys) if (key > highest) highest = key;
  const places = new Uint32Array(highest + 2);
  for (const key of keys) places[key + 1] = (places[key + 1] ?? 0) + 1;
  for (let key = 0; key <= highest; key++) places[key + 1] = (places[key + 1] ?? 0) + (places[key] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const key = keys[row] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = row;
    places[key] = place + 1;
  }
  return sorted;
}

function settleTies(table: Table, order: Uint32Array, heads: Uint32Array, tails: Uint32Array): void {
  const compare = compareRows(table);
  let from = 0;
  for (let to = 1; to <= order.length; to++) {
    const [first = 0, next = 0] = [order[from], order[to]];
    if (to < order.length && heads[first] === heads[next] && tails[first] === tails[next]) continue;
    if (to - from > 1) order.set([...order.subarray(from, to)].sort(compare), from);
    from = to;
  }
}

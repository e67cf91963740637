/** The rows of each value of a trait: those of value v are `rows[starts[v]]` and on, up to `starts[v + 1]`, ascending. */
interface RowsByValue {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

const known = new WeakMap<Uint8Array | Uint16Array, RowsByValue>();

/**
 * Rows whose trait has a value that is wanted, a list for each value. Which rows have which value is worked out when a
 * trait is first asked for: later looks cost as much as the rows they give, not as much as all rows.
 * @param of the value of each row
 * @param wanted a byte for each value, 0 if it is not wanted
 */
export function rowsOfTrait(of: Uint8Array | Uint16Array, wanted: Uint8Array): Uint32Array[] {
  const { starts, rows } = known.get(of) ?? sortByValue(of, wanted.length);
  const lists: Uint32Array[] = [];
  for (let value = 0; value < wanted.length; value++) {
    if (wanted[value] !== 0) lists.push(rows.subarray(starts[value], starts[value + 1]));
  }
  return lists;
}

function sortByValue(of: Uint8Array | Uint16Array, valueCount: number): RowsByValue {
  // While rows are placed, `starts[v + 1]` is where the next row of value v goes; then it is where they end.
  const starts = new Uint32Array(valueCount + 2);
  for (let row = 0; row < of.length; row++) {
    const value = of[row] ?? 0;
    starts[value + 2] = (starts[value + 2] ?? 0) + 1;
  }
  for (let value = 1; value < starts.length; value++) {
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  }
  const rows = new Uint32Array(of.length);
  for (let row = 0; row < of.length; row++) {
    const value = of[row] ?? 0;
    const place = starts[value + 1] ?? 0;
    rows[place] = row;
    starts[value + 1] = place + 1;
  }
  const sorted = { starts, rows };
  known.set(of, sorted);
  return sorted;
}

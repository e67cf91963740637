/** A bit for each row of a directory. Reused, and left empty after each use. */
let seen = new Uint32Array(0);

/** The rows of several lists, each once, in the order in which they come first. */
export function uniteRows(lists: readonly Uint32Array[], rowCount: number): Uint32Array {
  if (seen.length * 32 < rowCount) seen = new Uint32Array(Math.ceil(rowCount / 32));
  const rows = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const row = list[at] ?? 0;
      const bits = seen[row >>> 5] ?? 0;
      rows[count] = row;
      count += ((bits >>> (row & 31)) & 1) ^ 1;
      seen[row >>> 5] = bits | (1 << (row & 31));
    }
  }
  for (let at = 0; at < count; at++) seen[(rows[at] ?? 0) >>> 5] = 0;
  return rows.subarray(0, count);
}

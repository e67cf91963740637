import { ByteReader } from './byte-reader';

/** Below this many rows sorting is quicker than marking them in a bit map of all. */
const FEW = 512;

/** Rows of one or more lists, each once, ascending. */
export function mergeLists(lists: readonly Uint8Array[], rowCount: number): Uint32Array {
  const rows = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists) {
    const reader = new ByteReader(list);
    let last = -1;
    while (!reader.done) {
      last += reader.varint();
      rows[count++] = last;
    }
  }
  const found = rows.subarray(0, count);
  if (lists.length === 1) return found.slice();
  return count <= FEW ? sortOnce(found) : markOnce(found, rowCount);
}

function sortOnce(rows: Uint32Array): Uint32Array {
  const sorted = rows.sort();
  return sorted.filter((row, at) => at === 0 || row !== sorted[at - 1]);
}

function markOnce(rows: Uint32Array, rowCount: number): Uint32Array {
  const marks = new Uint32Array((rowCount >>> 5) + 1);
  for (const row of rows) marks[row >>> 5] = (marks[row >>> 5] ?? 0) | (1 << (row & 31));
  let count = 0;
  const merged = new Uint32Array(rows.length);
  for (let word = 0; word < marks.length; word++) {
    for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
      merged[count++] = word * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  return merged.slice(0, count);
}

import type { PackedWords } from './packed-words';

/** Below this many rows sorting is quicker than marking them in a bit map of all. */
const FEW = 512;

/** Reused from call to call: what a call leaves in them would be large garbage at each key stroke. */
let scratch = new Uint32Array(1 << 12);
let marks = new Uint32Array(0);

/**
 * Rows of the lists of the words `from` up to and without `to`, each once, ascending.
 * @param chunks those that hold the lists, from that of the word `from` on
 */
export function readLists(
  words: PackedWords,
  from: number,
  to: number,
  chunks: readonly Uint8Array[],
  rowCount: number,
): Uint32Array {
  // A row takes at least a byte.
  const most = chunks.reduce((sum, { length }) => sum + length, 0);
  if (scratch.length < most) scratch = new Uint32Array(most);
  const { chunk, start } = words.chunks;
  let count = 0;
  let word = from;
  for (const bytes of chunks) {
    const number = chunk[word];
    let end = word;
    while (end < to && chunk[end] === number) end++;
    count = decodeLists(bytes, start[word] ?? 0, words.lengths, word, end, count);
    word = end;
  }
  const rows = scratch.subarray(0, count);
  if (to - from === 1) return rows.slice();
  return count <= FEW ? sortOnce(rows) : markOnce(rows, rowCount);
}

/** Reads lists that lie one after the other into `scratch`. Returns how many rows it holds then. */
function decodeLists(
  bytes: Uint8Array,
  start: number,
  lengths: Uint32Array,
  from: number,
  to: number,
  filled: number,
): number {
  const rows = scratch;
  let count = filled;
  let at = start;
  for (let word = from; word < to; word++) {
    const end = at + (lengths[word] ?? 0);
    let last = -1;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & 0x7f) << shift;
      }
      last += gap;
      rows[count++] = last;
    }
  }
  return count;
}

function sortOnce(rows: Uint32Array): Uint32Array {
  const sorted = rows.sort();
  return sorted.filter((row, at) => at === 0 || row !== sorted[at - 1]);
}

function markOnce(rows: Uint32Array, rowCount: number): Uint32Array {
  const words = (rowCount >>> 5) + 1;
  if (marks.length < words) marks = new Uint32Array(words);
  let different = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const known = marks[row >>> 5] ?? 0;
    different += ((known >>> (row & 31)) & 1) ^ 1;
    marks[row >>> 5] = known | (1 << (row & 31));
  }
  const merged = new Uint32Array(different);
  let count = 0;
  for (let word = 0; word < words; word++) {
    let bits = marks[word] ?? 0;
    if (bits === 0) continue;
    // Left as it was found.
    marks[word] = 0;
    for (; bits !== 0; bits &= bits - 1) merged[count++] = word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return merged;
}

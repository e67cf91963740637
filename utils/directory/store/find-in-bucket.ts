/**
 * Rows of a bucket of the hash index whose hash it is, ascending.
 * @param lowest the lowest hash that this bucket can hold
 */
export function findInBucket(bucket: Uint8Array, hash: number, lowest: number): number[] {
  const rows: number[] = [];
  let rest = hash - lowest;
  let at = 0;
  // Thousands of numbers for one row that is looked for: read here, without a call for each.
  while (at < bucket.length) {
    let byte = bucket[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bucket[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    rest -= gap >>> 0;
    if (rest < 0) return rows;
    if (rest > 0) {
      while ((bucket[at++] ?? 0) > 0x7f);
      continue;
    }
    byte = bucket[at++] ?? 0;
    let row = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bucket[at++] ?? 0;
      row |= (byte & 0x7f) << shift;
    }
    rows.push(row);
  }
  return rows;
}

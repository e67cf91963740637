import { ByteWriter } from '../byte-writer';
import type { Section } from '../section';
import type { Column } from './column';
import type { Values } from './values';

/** Entries a bucket, about: a look-up reads one bucket. */
const BUCKET = 2_048;
/** A hash of 32 bits and a number of a row fit into the 53 bits of a number. */
const ROW_BITS = 2 ** 21;

/** How many bits of a hash name its bucket. */
export function bucketBits(entries: number): number {
  return Math.min(16, Math.max(0, Math.ceil(Math.log2(entries / BUCKET))));
}

/**
 * Rows by the hash of a value: buckets of (gap of hash, row), sorted by hash, then row. Two values may share a hash, so
 * who looks up compares the rows.
 */
export function* hashIndex(
  name: string,
  values: Values,
  column: Column,
  order: Uint32Array,
  bits: number,
): Generator<Section> {
  const keys = new Float64Array(order.length);
  let count = 0;
  for (let row = 0; row < order.length; row++) {
    const value = column.at(order[row] ?? 0);
    if (value === 0) continue;
    keys[count++] = values.hash(value) * ROW_BITS + row;
  }
  const sorted = keys.subarray(0, count).sort();
  const writer = new ByteWriter(BUCKET * 8);
  let at = 0;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    let last = bucket * 2 ** (32 - bits);
    const end = last + 2 ** (32 - bits);
    while (at < count) {
      const key = sorted[at] ?? 0;
      const hash = Math.floor(key / ROW_BITS);
      if (hash >= end) break;
      writer.varint(hash - last);
      writer.varint(key % ROW_BITS);
      last = hash;
      at++;
    }
    yield { name: `hash-${name}`, number: bucket, bytes: writer.take() };
  }
}

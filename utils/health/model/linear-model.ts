/** The table has 2^17 places. With its check byte a key is known by 25 bits: few words pass for others. */
const PLACE_SHIFT = 15;
export const PLACE_COUNT = 2 ** 17;
const CHECK = 0xff;

/**
 * A linear model over hashed words. A sentence's logit is `bias` and the sum of the weights of its features, times
 * `scale`, divided by the square root of the number of its words.
 */
export interface LinearModel {
  /** One entry a place: the check byte of the feature's key below, its weight above. 0 where no feature was learnt. */
  readonly table: Int16Array;
  readonly scale: number;
  readonly bias: number;
}

/** Where the feature of a key stands in the table. */
export function placeOf(key: number): number {
  return key >>> PLACE_SHIFT;
}

/** What stands in the table for a feature of this key and weight (-128 to 127). */
export function entryOf(key: number, weight: number): number {
  return (weight << 8) | (key & CHECK);
}

/** The weight of a key, 0 when the model has not learnt it. */
export function weightOf(table: Int16Array, key: number): number {
  const entry = table[key >>> PLACE_SHIFT] ?? 0;
  return ((entry ^ key) & CHECK) === 0 ? entry >> 8 : 0;
}

/** A gap between two places that is longer than this takes several bytes. */
const LONG_GAP = 255;
/** Bias and scale as 32-bit floats, the number of gap bytes as a 32-bit integer, all little-endian. */
const HEAD = 12;

/**
 * Packs a model: its head, then the gaps between the places that are taken, then their check bytes, then their
 * weights. Each kind by itself compresses better than in turns.
 */
export function encodeModel({ table, scale, bias }: LinearModel): Uint8Array<ArrayBuffer> {
  const gaps: number[] = [];
  const checks: number[] = [];
  const weights: number[] = [];
  let last = -1;
  table.forEach((entry, place) => {
    if (entry >> 8 === 0) return;
    let gap = place - last - 1;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    checks.push(entry & CHECK);
    weights.push((entry >> 8) & 0xff);
    last = place;
  });
  const bytes = new Uint8Array(HEAD + gaps.length + checks.length + weights.length);
  const head = new DataView(bytes.buffer);
  head.setFloat32(0, bias, true);
  head.setFloat32(4, scale, true);
  head.setUint32(8, gaps.length, true);
  bytes.set([...gaps, ...checks, ...weights], HEAD);
  return bytes;
}

/** Reads what `encodeModel` packed. @throws if the bytes are cut or of another form */
export function decodeModel(bytes: Uint8Array): LinearModel {
  if (bytes.length < HEAD) throw new Error('the model of sentences is cut');
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bias = head.getFloat32(0, true);
  const scale = head.getFloat32(4, true);
  const checksFrom = HEAD + head.getUint32(8, true);
  const count = (bytes.length - checksFrom) / 2;
  if (!(Number.isFinite(bias) && scale > 0 && count >= 0 && Number.isInteger(count)))
    throw new Error('not a model of sentences');
  const table = new Int16Array(PLACE_COUNT);
  let place = -1;
  let at = checksFrom;
  for (let gapAt = HEAD; gapAt < checksFrom; gapAt++) {
    const gap = bytes[gapAt] ?? 0;
    place += gap;
    if (gap === LONG_GAP) continue;
    place++;
    if (place >= PLACE_COUNT || at >= checksFrom + count) throw new Error('the model of sentences is cut');
    table[place] = ((bytes[at + count] ?? 0) << 8) | (bytes[at] ?? 0);
    at++;
  }
  if (at !== checksFrom + count) throw new Error('the model of sentences is cut');
  return { table, scale, bias };
}

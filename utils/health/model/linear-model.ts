import { SLOT_COUNT } from './features';

/** A linear model over hashed words. A sentence's logit is `bias + scale × the sum of the weights of its features`. */
export interface LinearModel {
  /** One weight a place, 0 where no feature was learnt. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** A gap between two places that is longer than this takes several bytes. */
const LONG_GAP = 255;
/** Bias and scale as 32-bit floats, the number of gap bytes as a 32-bit integer, all little-endian. */
const HEAD = 12;

/**
 * Packs a model: its head, then the gaps between the places that have a weight, then these weights. Gaps and weights
 * apart compress better than in turns.
 */
export function encodeModel({ weights, scale, bias }: LinearModel): Uint8Array<ArrayBuffer> {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  weights.forEach((weight, slot) => {
    if (weight === 0) return;
    let gap = slot - last - 1;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    values.push(weight);
    last = slot;
  });
  const bytes = new Uint8Array(HEAD + gaps.length + values.length);
  const head = new DataView(bytes.buffer);
  head.setFloat32(0, bias, true);
  head.setFloat32(4, scale, true);
  head.setUint32(8, gaps.length, true);
  bytes.set(gaps, HEAD);
  bytes.set(Int8Array.from(values), HEAD + gaps.length);
  return bytes;
}

/** Reads what `encodeModel` packed. @throws if the bytes are cut or of another form */
export function decodeModel(bytes: Uint8Array): LinearModel {
  if (bytes.length < HEAD) throw new Error('the model of sentences is cut');
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bias = head.getFloat32(0, true);
  const scale = head.getFloat32(4, true);
  const end = HEAD + head.getUint32(8, true);
  if (!(Number.isFinite(bias) && scale > 0)) throw new Error('not a model of sentences');
  const weights = new Int8Array(SLOT_COUNT);
  let slot = -1;
  let value = end;
  for (let at = HEAD; at < end; at++) {
    const gap = bytes[at] ?? 0;
    slot += gap;
    if (gap === LONG_GAP) continue;
    slot++;
    if (slot >= SLOT_COUNT || value >= bytes.length) throw new Error('the model of sentences is cut');
    weights[slot] = bytes[value++] ?? 0;
  }
  if (value !== bytes.length) throw new Error('the model of sentences is cut');
  return { weights, scale, bias };
}

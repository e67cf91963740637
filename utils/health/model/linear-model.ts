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

/**
 * Writes a model as text: bias and scale, then in base64 the gaps between the places that have a weight, then these
 * weights. Gaps and weights apart compress better than in turns.
 */
export function encodeModel({ weights, scale, bias }: LinearModel): string {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  weights.forEach((weight, slot) => {
    if (weight === 0) return;
    let gap = slot - last - 1;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    values.push(weight & 0xff);
    last = slot;
  });
  const bytes = Uint8Array.from([...gaps, ...values]);
  return `${bias} ${scale} ${gaps.length}\n${toBase64(bytes)}\n`;
}

/** Reads what `encodeModel` wrote. @throws if the text is cut or of another form */
export function decodeModel(text: string): LinearModel {
  const [head = '', body = ''] = text.split('\n');
  const [bias = Number.NaN, scale = Number.NaN, gapCount = Number.NaN] = head.split(' ').map(Number);
  const bytes = atob(body.trim());
  if (!(Number.isFinite(bias) && scale > 0 && gapCount >= 0 && gapCount <= bytes.length))
    throw new Error('not a model of sentences');
  const weights = new Int8Array(SLOT_COUNT);
  let slot = -1;
  let value = gapCount;
  for (let at = 0; at < gapCount; at++) {
    const gap = bytes.charCodeAt(at);
    slot += gap;
    if (gap === LONG_GAP) continue;
    slot++;
    if (slot >= SLOT_COUNT || value >= bytes.length) throw new Error('the model of sentences is cut');
    weights[slot] = bytes.charCodeAt(value++);
  }
  if (value !== bytes.length) throw new Error('the model of sentences is cut');
  return { weights, scale, bias };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

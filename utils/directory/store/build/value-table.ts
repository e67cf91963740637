import type { ByteWriter } from '../byte-writer';
import { hashBytes } from '../hash-bytes';
import { shortText } from '../short-text';
import type { Values } from './values';

const EMPTY = 0;
/** Parts fields and rows in the store; the reader of a table never lets it through, but deltas come from elsewhere. */
const BAR = 0x7c;
const SPACE = 0x20;

/**
 * Values as bytes one after the other. No string is made for a cell. Control characters and `|` become spaces.
 */
export class ValueTable implements Values {
  size = 1;
  #bytes = new Uint8Array(1 << 12);
  /** Where each value starts, and the last one ends. Value 0 is empty. */
  #starts = new Uint32Array(1 << 8);
  /** Open addressing: the number of a value, or 0 for a free slot. */
  #slots = new Uint32Array(1 << 9);
  #last = EMPTY;

  intern(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return EMPTY;
    const mine = this.#bytes;
    const starts = this.#starts;
    // Rows often repeat the value of the row before.
    const last = this.#last;
    if (isSame(mine, starts[last] ?? 0, starts[last + 1] ?? 0, bytes, start, end)) return last;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hashBytes(bytes, start, end) & mask;
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      if (isSame(mine, starts[found] ?? 0, starts[found + 1] ?? 0, bytes, start, end)) {
        this.#last = found;
        return found;
      }
      slot = (slot + 1) & mask;
    }
    // A value with signs that we replace never stands here as it came.
    const clean = cleanValue(bytes, start, end);
    if (clean !== null) return this.intern(clean, 0, clean.length);
    slots[slot] = this.size;
    this.#last = this.#add(bytes, start, end);
    return this.#last;
  }

  /** Where a value lies in `bytes`. */
  start(value: number): number {
    return this.#starts[value] ?? 0;
  }

  end(value: number): number {
    return this.#starts[value + 1] ?? 0;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  compare(one: number, other: number): number {
    const [left, right] = [this.start(one), this.start(other)];
    const [oneLength, otherLength] = [this.end(one) - left, this.end(other) - right];
    for (let at = 0; at < Math.min(oneLength, otherLength); at++) {
      const gap = (this.#bytes[left + at] ?? 0) - (this.#bytes[right + at] ?? 0);
      if (gap !== 0) return gap;
    }
    return oneLength - otherLength;
  }

  copyTo(writer: ByteWriter, value: number): void {
    writer.copy(this.#bytes, this.start(value), this.end(value));
  }

  hash(value: number): number {
    return hashBytes(this.#bytes, this.start(value), this.end(value));
  }

  text(value: number): string {
    return shortText(this.#bytes, this.start(value), this.end(value));
  }

  freeze(): void {
    this.#slots = new Uint32Array(0);
  }

  #add(bytes: Uint8Array, start: number, end: number): number {
    const value = this.size++;
    const from = this.start(value);
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(to, this.#bytes.length + (this.#bytes.length >>> 1)));
      wider.set(this.#bytes.subarray(0, from));
      this.#bytes = wider;
    }
    for (let at = start; at < end; at++) this.#bytes[from + at - start] = bytes[at] ?? 0;
    if (value + 1 >= this.#starts.length) {
      const longer = new Uint32Array(this.#starts.length + (this.#starts.length >>> 1));
      longer.set(this.#starts);
      this.#starts = longer;
    }
    this.#starts[value + 1] = to;
    if (this.size * 4 > this.#slots.length * 3) this.#spread();
    return value;
  }

  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let value = 1; value < this.size; value++) {
      let slot = this.hash(value) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = value;
    }
    this.#slots = slots;
  }
}

function isSame(
  mine: Uint8Array,
  from: number,
  to: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (to - from !== end - start) return false;
  for (let at = from; at < to; at++) if (mine[at] !== bytes[start + at - from]) return false;
  return true;
}

/** The value with a space for each sign that would part rows or fields; null if there is none. */
function cleanValue(bytes: Uint8Array, start: number, end: number): Uint8Array | null {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= SPACE && byte !== BAR) continue;
    return bytes.slice(start, end).map((sign) => (sign < SPACE || sign === BAR ? SPACE : sign));
  }
  return null;
}

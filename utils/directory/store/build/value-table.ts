import type { ByteWriter } from '../byte-writer';
import { hashBytes } from '../hash-bytes';
import type { Values } from './values';

const EMPTY = 0;

/**
 * The distinct values of one field, as bytes one after the other, numbered in the order they first came. Number 0 is
 * the empty value. No string is made for a cell.
 */
export class ValueTable implements Values {
  size = 1;
  #bytes = new Uint8Array(1 << 12);
  #ends = new Uint32Array(1 << 8);
  /** Open addressing: the number of a value, or 0 for a free slot. */
  #slots = new Uint32Array(1 << 9);
  #last = EMPTY;

  intern(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return EMPTY;
    // Rows often repeat the value of the row before.
    if (this.#isAt(this.#last, bytes, start, end)) return this.#last;
    const mask = this.#slots.length - 1;
    let slot = hashBytes(bytes, start, end) & mask;
    for (let found = this.#slots[slot] ?? 0; found !== 0; found = this.#slots[slot] ?? 0) {
      if (this.#isAt(found, bytes, start, end)) {
        this.#last = found;
        return found;
      }
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.size;
    this.#last = this.#add(bytes, start, end);
    return this.#last;
  }

  /** Where the value lies in `bytes`. */
  start(value: number): number {
    return value === 0 ? 0 : (this.#ends[value - 1] ?? 0);
  }

  end(value: number): number {
    return this.#ends[value] ?? 0;
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
    return decoder.decode(this.#bytes.subarray(this.start(value), this.end(value)));
  }

  freeze(): void {
    this.#slots = new Uint32Array(0);
  }

  #isAt(value: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.start(value);
    const length = end - start;
    if (this.end(value) - from !== length) return false;
    const mine = this.#bytes;
    for (let at = 0; at < length; at++) if (mine[from + at] !== bytes[start + at]) return false;
    return true;
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
    if (value >= this.#ends.length) {
      const longer = new Uint32Array(this.#ends.length * 2);
      longer.set(this.#ends);
      this.#ends = longer;
    }
    this.#ends[value] = to;
    if (this.size * 4 > this.#slots.length * 3) this.#spread();
    return value;
  }

  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let value = 1; value < this.size; value++) {
      let slot = hashBytes(this.#bytes, this.start(value), this.end(value)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = value;
    }
    this.#slots = slots;
  }
}

const decoder = new TextDecoder();

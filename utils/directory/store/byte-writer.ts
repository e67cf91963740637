const encoder = new TextEncoder();

/** Bytes that grow as they are written. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1 << 12) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for so many more bytes. Call it before writing into `bytes` by hand. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(needed, this.bytes.length + (this.bytes.length >>> 1)));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }

  /** A number from 0 to 2^32 - 1: 7 bits a byte, lowest first, the high bit says that more follow (LEB128). */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** A short piece of other bytes: for some tens of bytes a loop is faster than `set`. */
  copy(source: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.bytes.length) this.reserve(end - start);
    const { bytes } = this;
    let to = this.length;
    for (let at = start; at < end; at++) bytes[to++] = source[at] ?? 0;
    this.length = to;
  }

  /** A short text as UTF-8. Returns its length in bytes. */
  text(text: string): number {
    this.reserve(text.length);
    const { bytes, length } = this;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign > 0x7f) {
        this.append(encoder.encode(text));
        return this.length - length;
      }
      bytes[length + at] = sign;
    }
    this.length += text.length;
    return text.length;
  }

  append(more: Uint8Array): void {
    this.reserve(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  /** What was written, in a buffer of its own; the writer starts anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

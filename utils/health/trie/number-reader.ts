/** Reads whole numbers of at most 28 bits, seven bits a byte, the lowest first; the highest bit says that more follow. */
export class NumberReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  next(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }

  /** Bytes of which it was said how many they are; they share the memory of all. */
  nextBlock(): Uint8Array {
    const length = this.next();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }
}

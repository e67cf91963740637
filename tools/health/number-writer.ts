/** Writes whole numbers as `NumberReader` reads them. */
export class NumberWriter {
  private readonly bytes: number[] = [];

  write(...values: readonly number[]): this {
    for (let value of values) {
      for (; value >= 0x80; value >>>= 7) this.bytes.push((value & 0x7f) | 0x80);
      this.bytes.push(value);
    }
    return this;
  }

  /** Numbers that grow: how many, then the steps from one to the next. */
  writeRising(values: readonly number[]): this {
    this.write(values.length);
    values.forEach((value, at) => {
      this.write(value - (values[at - 1] ?? 0));
    });
    return this;
  }

  /** Bytes that may be read later, or never: how many, then they themselves. */
  writeBlock(block: Uint8Array): this {
    this.write(block.length);
    this.bytes.push(...block);
    return this;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.bytes);
  }
}

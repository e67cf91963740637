type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** One number a row, in as few bytes as the numbers need. */
export class Column {
  length = 0;
  values: Numbers = new Uint8Array(1 << 10);

  push(value: number): void {
    if (value > 0xff && this.values instanceof Uint8Array) this.values = new Uint16Array(this.values);
    if (value > 0xffff && this.values instanceof Uint16Array) this.values = new Uint32Array(this.values);
    if (this.length === this.values.length) {
      const longer = likeWith(this.values, this.length + (this.length >>> 1));
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }

  at(row: number): number {
    return this.values[row] ?? 0;
  }
}

function likeWith(values: Numbers, capacity: number): Numbers {
  if (values instanceof Uint8Array) return new Uint8Array(capacity);
  return values instanceof Uint16Array ? new Uint16Array(capacity) : new Uint32Array(capacity);
}

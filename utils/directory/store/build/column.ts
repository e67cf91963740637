/** One number a row, in as few bytes as the numbers need. */
export class Column {
  length = 0;
  values: Uint16Array | Uint32Array = new Uint16Array(1 << 10);

  push(value: number): void {
    if (value > 0xffff && this.values instanceof Uint16Array) this.values = new Uint32Array(this.values);
    if (this.length === this.values.length) {
      const capacity = this.length + (this.length >>> 1);
      const longer =
        this.values instanceof Uint16Array ? new Uint16Array(capacity) : new Uint32Array(capacity);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }

  at(row: number): number {
    return this.values[row] ?? 0;
  }
}

import { ImportError } from '../../import-error';

/** Takes exact numbers of bytes out of chunks of any size. */
export class ByteTaker {
  /** Bytes taken so far. */
  taken = 0;
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#chunks =
      Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** The next bytes, in a buffer of their own. @throws {ImportError} `cut` if there are fewer */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (this.#at === this.#chunk.length && !(await this.#next())) throw new ImportError('cut');
      const part = this.#chunk.subarray(this.#at, this.#at + length - filled);
      bytes.set(part, filled);
      filled += part.length;
      this.#at += part.length;
    }
    this.taken += length;
    return bytes;
  }

  /** True if nothing follows. */
  async isAtEnd(): Promise<boolean> {
    return this.#at === this.#chunk.length && !(await this.#next());
  }

  async #next(): Promise<boolean> {
    while (true) {
      const { done, value } = await this.#chunks.next();
      if (done) return false;
      this.#chunk = value;
      this.#at = 0;
      if (value.length > 0) return true;
    }
  }
}

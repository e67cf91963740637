import { ImportError } from '../import-error';

/** Reads a stream by chunks, and lets what was read be put back. */
export class ByteSource {
  /** Bytes that came out of the stream so far. */
  bytesRead = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #putBack: Uint8Array | null = null;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /**
   * The next bytes, at least one; null at the end.
   * @throws {ImportError} the stream's own, else `failed`
   */
  async read(): Promise<Uint8Array | null> {
    const waiting = this.#putBack;
    this.#putBack = null;
    if (waiting !== null && waiting.length > 0) return waiting;
    while (true) {
      const { done, value } = await this.#next();
      if (done) return null;
      this.bytesRead += value.length;
      if (value.length > 0) return value;
    }
  }

  putBack(bytes: Uint8Array): void {
    this.#putBack = this.#putBack === null ? bytes : joinBytes(bytes, this.#putBack);
  }

  /** The next bytes without taking them: so many, or fewer if the stream ends before. */
  async peek(length: number): Promise<Uint8Array> {
    let seen: Uint8Array = new Uint8Array(0);
    while (seen.length < length) {
      const more = await this.read();
      if (more === null) break;
      seen = joinBytes(seen, more);
    }
    this.putBack(seen);
    return seen.subarray(0, length);
  }

  /** Takes exactly so many bytes. @throws {ImportError} `cut` */
  async take(length: number): Promise<Uint8Array> {
    const taken = (await this.peek(length)).slice();
    if (taken.length < length) throw new ImportError('cut');
    const rest = await this.read();
    if (rest !== null && rest.length > length) this.putBack(rest.subarray(length));
    return taken;
  }

  /** All that is left. Leaving the loop early lets go of the stream. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = await this.read(); chunk !== null; chunk = await this.read()) yield chunk;
    } finally {
      await this.cancel();
    }
  }

  /** Lets go of the stream: a download stops. */
  async cancel(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }

  async #next(): Promise<ReadableStreamReadResult<Uint8Array>> {
    try {
      return await this.#reader.read();
    } catch (fault) {
      throw fault instanceof ImportError ? fault : new ImportError('failed', { cause: fault });
    }
  }
}

export function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

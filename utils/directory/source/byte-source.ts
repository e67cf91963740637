import { ImportError } from '../import-error';

/** Reads chunks one by one, and lets what was read be put back. */
export class ByteSource {
  /** Bytes that came so far. */
  bytesRead = 0;
  readonly #next: () => Promise<Uint8Array | null>;
  readonly #letGo: () => Promise<unknown>;
  #putBack: Uint8Array | null = null;

  constructor(from: ReadableStream<Uint8Array> | AsyncGenerator<Uint8Array>) {
    if (from instanceof ReadableStream) {
      const reader = from.getReader();
      this.#next = async () => (await reader.read()).value ?? null;
      this.#letGo = () => reader.cancel();
    } else {
      this.#next = async () => {
        const { done, value } = await from.next();
        return done ? null : value;
      };
      this.#letGo = () => from.return(undefined);
    }
  }

  /**
   * The next bytes, at least one; null at the end.
   * @throws {ImportError} the one of the stream, else `failed`
   */
  async read(): Promise<Uint8Array | null> {
    const waiting = this.#putBack;
    this.#putBack = null;
    if (waiting !== null && waiting.length > 0) return waiting;
    while (true) {
      const chunk = await this.#nextOrFault();
      if (chunk === null) return null;
      this.bytesRead += chunk.length;
      if (chunk.length > 0) return chunk;
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
    await this.#letGo().catch(() => undefined);
  }

  async #nextOrFault(): Promise<Uint8Array | null> {
    try {
      return await this.#next();
    } catch (fault) {
      throw fault instanceof ImportError ? fault : new ImportError('failed', { cause: fault });
    }
  }
}

/** All of a stream. Leaving the loop early lets go of it. */
export function chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  return new ByteSource(stream).chunks();
}

/** Bytes that are there already, as a stream. */
export function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

export function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

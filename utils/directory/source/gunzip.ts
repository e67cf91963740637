import { ImportError } from '../import-error';

/**
 * Unpacks gzip by the browser's own code, which also compares length and checksum.
 * @throws {ImportError} what the source throws; `cut` if the source ends too early, `damaged` if it holds nonsense
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const input = source[Symbol.asyncIterator]();
  const feeding = feed(input, writable.getWriter());
  const reader = readable.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (fault) {
    const fed = await feeding;
    if (fed.fault !== null) throw fed.fault;
    throw new ImportError(fed.ended ? 'cut' : 'damaged', { cause: fault });
  } finally {
    reader.cancel().catch(() => undefined);
    // Feeding may wait for room that never comes: the source is let go of from here, without waiting for it.
    input.return?.().catch(() => undefined);
  }
}

interface Fed {
  /** All of the source went in. */
  readonly ended: boolean;
  /** What the source threw. */
  readonly fault: unknown;
}

/** Never rejects: what the unpacking says about its input is told by its output. */
async function feed(input: AsyncIterator<Uint8Array>, writer: WritableStreamDefaultWriter): Promise<Fed> {
  let refused = false;
  const refuse = () => {
    refused = true;
  };
  writer.closed.catch(refuse);
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      // Not `ready`: Node says so for 16,384 chunks, whatever their size.
      await writer.write(next.value).catch(refuse);
      if (refused) return { ended: false, fault: null };
    }
  } catch (fault) {
    await writer.abort(fault).catch(refuse);
    return { ended: false, fault };
  }
  await writer.close().catch(refuse);
  return { ended: true, fault: null };
}

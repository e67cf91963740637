import { ImportError } from '../import-error';
import { ByteSource } from './byte-source';
import { gunzip } from './gunzip';
import { PACKED_MAGIC } from './packed-magic';
import { unzipText } from './unzip';

/** A file of mailboxes, unpacked as it is read. Leaving the loop over `chunks` early lets go of the stream. */
export interface OpenedSource {
  /** A table for `readTable`, or a packed directory. */
  readonly kind: 'table' | 'packed';
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The name of the file within an archive; null elsewhere. */
  readonly name: string | null;
  /** How many bytes of the stream were read so far, as they came (packed). */
  bytesRead(): number;
}

const ZIP = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);
const EMPTY_ZIP = Uint8Array.of(0x50, 0x4b, 0x05, 0x06);
const GZIP = Uint8Array.of(0x1f, 0x8b);

/**
 * Tells a zip archive (its first text file is read), gzip, a packed directory (also gzipped) and plain text apart by
 * their first bytes.
 * @throws {ImportError} `cut` if the stream is empty or a container ends early, `foreign`, `damaged`, or its own
 */
export async function openSource(stream: ReadableStream<Uint8Array>): Promise<OpenedSource> {
  const source = new ByteSource(stream);
  const bytesRead = () => source.bytesRead;
  try {
    const start = await source.peek(PACKED_MAGIC.length);
    if (start.length === 0) throw new ImportError('cut');
    if (startsWith(start, EMPTY_ZIP)) throw new ImportError('foreign');
    if (startsWith(start, ZIP)) {
      const { name, chunks } = await unzipText(source);
      return { kind: 'table', chunks, name, bytesRead };
    }
    if (startsWith(start, GZIP)) return { ...(await tellContent(gunzip(source.chunks()))), bytesRead };
    return { ...kindOf(start), chunks: source.chunks(), bytesRead };
  } catch (fault) {
    await source.cancel();
    throw fault;
  }
}

/** The stream within gzip is told apart once more. */
async function tellContent(unpacked: AsyncGenerator<Uint8Array>): Promise<Omit<OpenedSource, 'bytesRead'>> {
  const inner = new ByteSource(unpacked);
  const start = await inner.peek(PACKED_MAGIC.length);
  return { ...kindOf(start), chunks: inner.chunks() };
}

function kindOf(start: Uint8Array): Pick<OpenedSource, 'kind' | 'name'> {
  return { kind: startsWith(start, PACKED_MAGIC) ? 'packed' : 'table', name: null };
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

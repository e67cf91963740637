import { ImportError } from '../import-error';
import type { ByteSource } from './byte-source';
import { gunzip } from './gunzip';
import { readZipData, readZipEntry, type ZipEntry, type ZipSums } from './zip-entry';

export interface Unzipped {
  /** As in the archive. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const STORED = 0;
const DEFLATED = 8;
const GZIP_HEADER = [0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff];

/**
 * The first text file of an archive. It is read from the front, so that a download is unpacked as it comes.
 * @throws {ImportError} `foreign` if there is none, or it is encrypted or packed in an unusual way; `cut`
 */
export async function unzipText(source: ByteSource): Promise<Unzipped> {
  while (true) {
    const entry = await readZipEntry(source);
    if (entry === null || entry.isEncrypted) throw new ImportError('foreign');
    if (entry.name.toLowerCase().endsWith('.txt')) return { name: entry.name, chunks: unpack(source, entry) };
    for await (const _ of readZipData(source, entry.sums));
  }
}

function unpack(source: ByteSource, { method, sums }: ZipEntry): AsyncIterable<Uint8Array> {
  if (method === STORED && sums !== null) return thenLetGo(source, readZipData(source, sums));
  if (method === DEFLATED) return thenLetGo(source, gunzip(asGzip(readZipData(source, sums))));
  throw new ImportError('foreign');
}

/** Dressed as gzip, the data are compared with their checksum by the browser itself. */
async function* asGzip(data: AsyncGenerator<Uint8Array, ZipSums>): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from(GZIP_HEADER);
  const { crc, plain } = yield* data;
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, crc, true);
  end.setUint32(4, plain, true);
  yield new Uint8Array(end.buffer);
}

async function* thenLetGo(
  source: ByteSource,
  chunks: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } finally {
    await source.cancel();
  }
}

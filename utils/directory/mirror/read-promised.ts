import { ImportError } from '../import-error';
import { chunksOf } from '../source/byte-source';
import { type DownloadOptions, download } from './download';
import type { MirrorFile } from './mirror-index';

/** All bytes in memory. @throws {ImportError} `damaged` if there are more than `most`, or what `chunks` throws */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > most) throw new ImportError('damaged');
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A file of a mirror, checked before a byte of it is used. (WebCrypto has no digest of a stream, and a packed
 * directory is some 20 MB.)
 * @throws {ImportError} `cut` or `damaged` if it is not what the index promised; see `download`
 */
export async function readPromised(
  indexUrl: string,
  promised: MirrorFile,
  options: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const found = await download(new URL(promised.file, indexUrl).href, { ...options, etag: null });
  if (found === null) throw new ImportError('refused-by-server');
  const bytes = await readWhole(chunksOf(found.stream), promised.bytes);
  if (bytes.length < promised.bytes) throw new ImportError('cut');
  if ((await sha256Of(bytes)) !== promised.sha256) throw new ImportError('damaged');
  return bytes;
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

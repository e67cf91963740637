import { Gunzip } from 'fflate';
import type { FileReading, ReadFormat } from '../file-reading';
import { LARGE_ENTRY, STEEPEST_RATIO } from '../limits';
import { UnreadError } from '../unread-error';
import { join } from '../zip/unfold';

const PIECE = 16 * 1024;

/** A packed file: `releve.csv.gz` holds `releve.csv`. */
export const readGzip: ReadFormat = async ({ name, bytes }, reading) => {
  const inner = name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar');
  await reading.readInner({ name: inner, bytes: await join(gunzip(bytes, reading.spend)) });
};

async function* gunzip(bytes: Uint8Array, spend: FileReading['spend']): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const gunzipper = new Gunzip((piece) => void ready.push(piece));
  let unfolded = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = Math.min(at + PIECE, bytes.length);
    try {
      gunzipper.push(bytes.slice(at, end), end === bytes.length);
    } catch (cause) {
      throw new UnreadError('damaged', { cause });
    }
    for (const piece of ready.splice(0)) {
      unfolded += piece.length;
      await spend(piece.length);
      yield piece;
    }
    if (unfolded > LARGE_ENTRY && unfolded > bytes.length * STEEPEST_RATIO) {
      throw new UnreadError('bomb', { endsAll: true });
    }
  }
}

import { Inflate } from 'fflate';
import type { FileReading } from '../file-reading';
import { LARGE_ENTRY, STEEPEST_RATIO } from '../limits';
import { UnreadError } from '../unread-error';
import type { ZipEntry } from './list-zip';

const STORED = 0;
const DEFLATED = 8;

/** Deflate unfolds to a thousand times its size at most, so that one piece stays within 16 MB. */
const PIECE = 16 * 1024;

/**
 * The bytes of an entry, piece by piece.
 * @throws {UnreadError} `protected`, `unknown-format` for a packing that nobody uses in letters, `damaged`, `bomb`
 */
export async function* unfold(
  entry: ZipEntry,
  spend: FileReading['spend'],
): AsyncGenerator<Uint8Array<ArrayBufferLike>> {
  const { folded, method } = entry;
  if (entry.isEncrypted) throw new UnreadError('protected');
  if (method !== STORED && method !== DEFLATED) throw new UnreadError('unknown-format');
  if (method === STORED) {
    await spend(folded.length);
    yield folded;
    return;
  }
  let unfolded = 0;
  for await (const piece of inflate(folded)) {
    unfolded += piece.length;
    if (unfolded > LARGE_ENTRY && unfolded > folded.length * STEEPEST_RATIO) {
      throw new UnreadError('bomb', { endsAll: true });
    }
    await spend(piece.length);
    yield piece;
  }
}

/** The whole of an entry, for readers that need it at once. */
export async function unfoldWhole(entry: ZipEntry, spend: FileReading['spend']): Promise<Uint8Array> {
  return join(unfold(entry, spend));
}

/** Puts pieces together. */
export async function join(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function* inflate(folded: Uint8Array): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let ended = false;
  const inflater = new Inflate((piece, final) => {
    ready.push(piece);
    ended ||= final;
  });
  for (let at = 0; at < folded.length; at += PIECE) {
    const end = Math.min(at + PIECE, folded.length);
    try {
      inflater.push(folded.subarray(at, end), end === folded.length);
    } catch (cause) {
      throw new UnreadError('damaged', { cause });
    }
    yield* ready.splice(0);
  }
  if (!ended) throw new UnreadError('damaged');
}

import { MOST_ENTRIES } from '../limits';
import { UnreadError } from '../unread-error';
import { decodeZipName } from './zip-names';

/** One file of an archive, still folded. */
export interface ZipEntry {
  /** With its folders. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not unfolded. */
  readonly method: number;
  readonly folded: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

/**
 * The files of a zip archive by its central directory, folders left out. Layout: PKWARE APPNOTE 6.3.10, 4.3.
 * @throws {UnreadError} `damaged`, or `bomb` for more entries than anybody attaches
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  // Where something stands before the archive, its own counting of bytes begins later.
  const before = end - size - view.getUint32(end + 16, true);
  if (before < 0) throw new UnreadError('damaged');
  if (count > MOST_ENTRIES) throw new UnreadError('bomb', { endsAll: true });
  const entries: ZipEntry[] = [];
  let at = end - size;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw new UnreadError('damaged');
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const name = decodeZipName(bytes.subarray(at + CENTRAL_SIZE, nameEnd), (flags & UTF8_NAME) !== 0);
    if (!name.endsWith('/')) {
      const folded = foldedData(view, before + view.getUint32(at + 42, true), view.getUint32(at + 20, true));
      const method = view.getUint16(at + 10, true);
      entries.push({ name, isEncrypted: (flags & ENCRYPTED) !== 0, method, folded });
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnreadError('damaged');
}

/** Empty where the entry points outside of the archive: unfolding it says so. */
function foldedData(view: DataView, at: number, size: number): Uint8Array {
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL) return new Uint8Array();
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > view.byteLength) return new Uint8Array();
  return new Uint8Array(view.buffer, view.byteOffset + start, size);
}

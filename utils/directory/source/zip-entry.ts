import { ImportError } from '../import-error';
import { type ByteSource, joinBytes } from './byte-source';

/** One file of an archive, and where its data ends. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7 and 4.3.9. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 and the two sizes; null if they follow the data, as writers that stream do it. */
  readonly sums: ZipSums | null;
}

export interface ZipSums {
  readonly crc: number;
  readonly packed: number;
  /** The unpacked size; of sizes from 4 GB on only the low 32 bits are looked at. */
  readonly plain: number;
}

const LOCAL_HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const DESCRIPTOR = [0x50, 0x4b, 0x07, 0x08] as const;
/** Signature, checksum, two sizes of 8 bytes. */
const LONGEST_DESCRIPTOR = 24;
const SIZES_ELSEWHERE = 0xffffffff;

/** Reads the header of the next entry; null if no entry follows. */
export async function readZipEntry(source: ByteSource): Promise<ZipEntry | null> {
  const start = await source.peek(4);
  if (start.length < 4) throw new ImportError('cut');
  if (viewOf(start).getUint32(0, true) !== LOCAL_HEADER) return null;
  const head = viewOf(await source.take(HEADER_LENGTH));
  const name = new TextDecoder().decode(await source.take(head.getUint16(26, true)));
  const extra = await source.take(head.getUint16(28, true));
  const flags = head.getUint16(6, true);
  const follows = (flags & 8) !== 0;
  return {
    name,
    method: head.getUint16(8, true),
    isEncrypted: (flags & 1) !== 0,
    sums: follows ? null : sumsOf(head, extra),
  };
}

/** The packed data of the entry whose header was just read, then its sums. @throws {ImportError} `cut` */
export async function* readZipData(
  source: ByteSource,
  sums: ZipSums | null,
): AsyncGenerator<Uint8Array, ZipSums> {
  if (sums === null) return yield* readToDescriptor(source);
  let left = sums.packed;
  while (left > 0) {
    const chunk = await source.read();
    if (chunk === null) throw new ImportError('cut');
    if (chunk.length > left) source.putBack(chunk.subarray(left));
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
  }
  return sums;
}

/**
 * Data whose length is told behind it: ends at a descriptor that bears exactly the number of bytes before it, which
 * data cannot do by chance.
 */
async function* readToDescriptor(source: ByteSource): AsyncGenerator<Uint8Array, ZipSums> {
  let given = 0;
  let held: Uint8Array = new Uint8Array(0);
  while (true) {
    const chunk = await source.read();
    if (chunk === null) throw new ImportError('cut');
    held = joinBytes(held, chunk);
    for (let at = held.indexOf(DESCRIPTOR[0]); at >= 0; at = held.indexOf(DESCRIPTOR[0], at + 1)) {
      if (at + LONGEST_DESCRIPTOR > held.length) break;
      const sums = descriptorAt(held, at, given + at);
      if (sums === null) continue;
      // What follows belongs to the next entry; a descriptor is 16 or 24 bytes.
      source.putBack(held.subarray(at + sums.length));
      yield held.subarray(0, at);
      return sums;
    }
    const sure = Math.max(0, held.length - LONGEST_DESCRIPTOR + 1);
    yield held.subarray(0, sure);
    given += sure;
    held = held.slice(sure);
  }
}

function descriptorAt(bytes: Uint8Array, at: number, packed: number): (ZipSums & { length: number }) | null {
  if (DESCRIPTOR.some((byte, index) => bytes[at + index] !== byte)) return null;
  const view = viewOf(bytes);
  const crc = view.getUint32(at + 4, true);
  if (view.getUint32(at + 8, true) !== packed) return null;
  const isWide = view.getUint32(at + 12, true) === 0 && view.getUint32(at + 20, true) === 0;
  return { crc, packed, plain: view.getUint32(at + (isWide ? 16 : 12), true), length: isWide ? 24 : 16 };
}

/** Sizes from 4 GB on lie in the extra field 1 (Zip64): unpacked first, then packed. */
function sumsOf(head: DataView, extra: Uint8Array): ZipSums {
  const [crc, packed, plain] = [head.getUint32(14, true), head.getUint32(18, true), head.getUint32(22, true)];
  if (packed !== SIZES_ELSEWHERE && plain !== SIZES_ELSEWHERE) return { crc, packed, plain };
  const view = viewOf(extra);
  for (let at = 0; at + 20 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    return { crc, packed: Number(view.getBigUint64(at + 12, true)), plain: view.getUint32(at + 4, true) };
  }
  throw new ImportError('foreign');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import type { WordTable } from '../directory-index';
import { ByteReader } from './byte-reader';
import { type ChunkMap, mapChunks } from './posting-chunks';
import { shortText } from './short-text';

/** A word table as it lies in a section, and where the list of each word is. */
export interface PackedWords extends WordTable {
  readonly chunks: ChunkMap;
  /** Bytes of each list. */
  readonly lengths: Uint32Array;
}

/** Reads a section `words-…`; texts stay bytes until they are asked for. */
export function readWords(bytes: Uint8Array): PackedWords {
  const reader = new ByteReader(bytes);
  const size = reader.varint();
  const ends = new Uint32Array(size);
  const lengths = new Uint32Array(size);
  let end = 0;
  for (let word = 0; word < size; word++) {
    end += reader.varint();
    ends[word] = end;
    lengths[word] = reader.varint();
  }
  const texts = bytes.subarray(reader.at);
  const word = (at: number): string => shortText(texts, at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0);
  return {
    size,
    word,
    lowerBound: (text) => lowerBound(size, (at) => word(at) < text),
    chunks: mapChunks(lengths),
    lengths,
  };
}

/** The first number below `size` that is not before; `size` if all are. */
export function lowerBound(size: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

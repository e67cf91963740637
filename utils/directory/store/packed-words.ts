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

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\x00-\x7f]*$/;

/** Reads a section `words-…`; texts stay bytes until they are asked for. */
export function readWords(bytes: Uint8Array): PackedWords {
  const reader = new ByteReader(bytes);
  const size = reader.varint();
  // Word i lies from `ends[i]` up to `ends[i + 1]`.
  const ends = new Uint32Array(size + 1);
  const lengths = new Uint32Array(size);
  for (let word = 0; word < size; word++) {
    ends[word + 1] = (ends[word] ?? 0) + reader.varint();
    lengths[word] = reader.varint();
  }
  const texts = bytes.subarray(reader.at);
  const word = (at: number): string => shortText(texts, ends[at] ?? 0, ends[at + 1] ?? 0);
  return {
    size,
    word,
    lowerBound: (text) =>
      ASCII.test(text) ? lowerBoundOf(text, texts, ends) : lowerBound(size, (at) => word(at) < text),
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

/** The same for a text of ASCII, which words can be compared with byte by byte: no text is made of them. */
function lowerBoundOf(text: string, texts: Uint8Array, ends: Uint32Array): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = ends[middle] ?? 0;
    const length = (ends[middle + 1] ?? 0) - start;
    const shorter = Math.min(length, text.length);
    let at = 0;
    while (at < shorter && texts[start + at] === text.charCodeAt(at)) at++;
    const isBefore = at < shorter ? (texts[start + at] ?? 0) < text.charCodeAt(at) : length < text.length;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

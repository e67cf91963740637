/**
 * Bytes after which a chunk of lists ends, at the end of a list. Below the 64 kB from which Chromium keeps a value in
 * a file of its own.
 */
export const POSTINGS_CHUNK = 32_768;

/** Where the list of each word lies, out of the lengths of all lists: in which chunk, and where in it. */
export interface ChunkMap {
  readonly chunk: Uint16Array;
  readonly start: Uint32Array;
}

/** Repeats the cuts of the writer. */
export function mapChunks(lengths: Uint32Array): ChunkMap {
  const chunk = new Uint16Array(lengths.length);
  const start = new Uint32Array(lengths.length);
  let number = 0;
  let filled = 0;
  for (let word = 0; word < lengths.length; word++) {
    chunk[word] = number;
    start[word] = filled;
    filled += lengths[word] ?? 0;
    if (filled < POSTINGS_CHUNK) continue;
    number++;
    filled = 0;
  }
  return { chunk, start };
}

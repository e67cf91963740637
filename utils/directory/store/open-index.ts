import type { DirectoryIndex, WordField } from '../directory-index';
import type { Mailbox } from '../mailbox';
import { findInBucket } from './find-in-bucket';
import { hashText } from './hash-bytes';
import { decodeHead, HEAD } from './head';
import { createLru } from './lru';
import { readWords } from './packed-words';
import { readLists } from './read-postings';
import { lineEnds, readCodeTexts, readRow } from './read-rows';
import { readTraits } from './read-traits';
import type { Generation } from './section';
import { plainStructureId } from './structure-id';

/** Sections that are kept in memory: blocks and buckets of about 10 kB, chunks of 32 kB. A search reads some of each. */
const KEPT_BLOCKS = 192;
const KEPT_CHUNKS = 96;
const KEPT_BUCKETS = 128;

/**
 * The index of one generation. Sections are read when they are asked for; what was asked for last stays in memory.
 * All methods reject with `SectionMissing` once the generation has been replaced and deleted.
 */
export async function openIndex(generation: Generation): Promise<DirectoryIndex> {
  const head = decodeHead(await generation.read(HEAD));
  const words = createLru(8, async (name) => readWords(await generation.read(`words-${name}`)));
  const traits = createLru(1, async (name) => readTraits(await generation.read(name), head.rows));
  const codes = createLru(1, () => readCodeTexts(generation));
  const blocks = createLru(KEPT_BLOCKS, async (number) => {
    const bytes = await generation.read('rows', Number(number));
    return { bytes, ends: lineEnds(bytes) };
  });
  const chunks = createLru(KEPT_CHUNKS, (key) => readNumbered(generation, key));
  const buckets = createLru(KEPT_BUCKETS, (key) => readNumbered(generation, key));

  // Whatever is found is shown in the end: read beside the words, not after them.
  codes('').catch(() => undefined);

  const rowsWith = async (name: string, from: number, to: number): Promise<Uint32Array> => {
    const table = await words(name);
    const end = Math.min(to, table.size);
    if (from >= end) return new Uint32Array(0);
    const [first = 0, last = 0] = [table.chunks.chunk[from], table.chunks.chunk[end - 1]];
    const keys = Array.from({ length: last - first + 1 }, (_, at) => `lists-${name}/${first + at}`);
    return readLists(table, from, end, await Promise.all(keys.map(chunks)), head.rows);
  };

  const mailboxes = async (rows: readonly number[]): Promise<Mailbox[]> => {
    const numbers = new Set(rows.map((row) => Math.floor(row / head.blockRows)));
    const loaded = new Map<number, { readonly bytes: Uint8Array; readonly ends: Uint32Array }>();
    const reading = [...numbers].map(async (number) => loaded.set(number, await blocks(`${number}`)));
    const [texts] = await Promise.all([codes(''), ...reading]);
    return rows.map((row) => {
      const block = loaded.get(Math.floor(row / head.blockRows));
      const line = row % head.blockRows;
      const end = block?.ends[line];
      if (!block || end === undefined) throw new RangeError('no such row');
      return readRow(block.bytes.subarray(line === 0 ? 0 : (block.ends[line - 1] ?? 0) + 1, end), texts);
    });
  };

  const rowsOf = async (field: 'address' | 'rpps', value: string): Promise<Uint32Array> => {
    if (value === '' || head.rows === 0) return new Uint32Array(0);
    const hash = hashText(value);
    const bits = head.hashBits[field];
    const number = Math.floor(hash / 2 ** (32 - bits));
    const bucket = await buckets(`hash-${field}/${number}`);
    const rows = findInBucket(bucket, hash, number * 2 ** (32 - bits));
    const found = await mailboxes(rows);
    return Uint32Array.from(rows.filter((_, at) => found[at]?.[field] === value));
  };

  return {
    rowCount: head.rows,
    words: (field: WordField) => words(field),
    rowsWith,
    traits: () => traits('traits'),
    mailboxes,
    rowsOfRpps: (rpps) => rowsOf('rpps', rpps.trim()),
    rowsOfAddress: (address) => rowsOf('address', address.trim().toLowerCase()),
    async rowsOfStructure(id) {
      const plain = plainStructureId(id);
      if (plain === '') return new Uint32Array(0);
      const table = await words('structure-id');
      const at = table.lowerBound(plain);
      return at < table.size && table.word(at) === plain
        ? rowsWith('structure-id', at, at + 1)
        : new Uint32Array(0);
    },
  };
}

function readNumbered(generation: Generation, key: string): Promise<Uint8Array> {
  const [name = '', number] = key.split('/');
  return generation.read(name, Number(number));
}

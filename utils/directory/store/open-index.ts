import type { DirectoryIndex, WordField } from '../directory-index';
import type { Mailbox } from '../mailbox';
import { ByteReader } from './byte-reader';
import { hashText } from './hash-bytes';
import { decodeHead, HEAD } from './head';
import { createLru } from './lru';
import { readWords } from './packed-words';
import { mergeLists } from './read-postings';
import { lineEnds, readCodeTexts, readRow } from './read-rows';
import { readTraits } from './read-traits';
import type { Generation } from './section';
import { plainStructureId } from './structure-id';

/** Sections of about 15 to 30 kB that are kept in memory. */
const KEPT_BLOCKS = 96;
const KEPT_CHUNKS = 96;
const KEPT_BUCKETS = 32;

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

  const rowsWith = async (name: string, from: number, to: number): Promise<Uint32Array> => {
    const table = await words(name);
    const wanted = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    const numbers = new Set(wanted.map((word) => table.chunks.chunk[word] ?? 0));
    const loaded = new Map<number, Uint8Array>();
    await Promise.all(
      [...numbers].map(async (number) => loaded.set(number, await chunks(`lists-${name}/${number}`))),
    );
    const lists = wanted.map((word) => {
      const start = table.chunks.start[word] ?? 0;
      const chunk = loaded.get(table.chunks.chunk[word] ?? 0) ?? new Uint8Array(0);
      return chunk.subarray(start, start + (table.lengths[word] ?? 0));
    });
    return mergeLists(lists, head.rows);
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

/** Rows whose hash it is, ascending. */
function findInBucket(bucket: Uint8Array, hash: number, lowest: number): number[] {
  const reader = new ByteReader(bucket);
  const rows: number[] = [];
  let last = lowest;
  while (!reader.done && last <= hash) {
    last += reader.varint();
    const row = reader.varint();
    if (last === hash) rows.push(row);
  }
  return rows;
}

import { MAILBOX_KINDS, type Mailbox } from '../mailbox';
import type { OnRow } from '../row-bytes';
import type { Head } from './head';
import { CODE_BYTES, DOMAINS_SECTION, NO_AT, NOTHING_AFTER_AT, readCode, SHARED_SECTION } from './row-code';
import type { Generation } from './section';
import { rowSpreader } from './spread-row';

const LINE_FEED = 0x0a;
const decoder = new TextDecoder();

/** What the codes of rows stand for. */
export interface CodeTexts {
  /** Fields `SHARED`, by code. */
  readonly shared: readonly (readonly string[])[];
  /** What follows the local part of an address, by code: with its `@`. */
  readonly domains: readonly string[];
}

/** Reads the lists that every row needs. */
export async function readCodeTexts(generation: Generation): Promise<CodeTexts> {
  const [shared, domains] = await Promise.all([
    generation.read(SHARED_SECTION),
    generation.read(DOMAINS_SECTION),
  ]);
  const after: string[] = [];
  after[NO_AT] = '';
  after[NOTHING_AFTER_AT] = '@';
  return {
    shared: linesOf(shared).map((line) => line.split('|')),
    domains: after.concat(linesOf(domains).map((domain) => `@${domain}`)),
  };
}

/** The lines of a list, each of which ends with a line feed. */
export function linesOf(list: Uint8Array): string[] {
  return decoder.decode(list).split('\n').slice(0, -1);
}

/** Where each row of a block ends. */
export function lineEnds(block: Uint8Array): Uint32Array {
  const ends: number[] = [];
  for (let at = block.indexOf(LINE_FEED); at >= 0; at = block.indexOf(LINE_FEED, at + 1)) ends.push(at);
  return Uint32Array.from(ends);
}

/** The mailbox that a row of a block says. */
export function readRow(row: Uint8Array, texts: CodeTexts): Mailbox {
  const [kind, title = '', professionCode = '', profession = '', specialityCode = '', speciality = ''] =
    texts.shared[readCode(row, 0)] ?? [];
  const [local = '', rpps = '', family = '', given = '', structureId = '', structure = '', ...rest] = decoder
    .decode(row.subarray(2 * CODE_BYTES))
    .split('|');
  const [tradeName = '', service = '', town = '', postcode = '', department = ''] = rest;
  return {
    kind: MAILBOX_KINDS.find((known) => known === kind) ?? 'PER',
    address: `${local}${texts.domains[readCode(row, CODE_BYTES)] ?? ''}`,
    rpps,
    title,
    family,
    given,
    professionCode,
    profession,
    specialityCode,
    speciality,
    structureId,
    structure,
    tradeName,
    service,
    town,
    postcode,
    department,
  };
}

/**
 * All rows of a generation in the order of the store. The bytes of a row are its fields parted by `|`, from
 * `bounds[0]` on.
 */
export async function eachRow(generation: Generation, head: Head, onRow: OnRow): Promise<void> {
  const texts = await readCodeTexts(generation);
  const spread = rowSpreader(texts);
  for (let number = 0; number * head.blockRows < head.rows; number++) {
    const block = await generation.read('rows', number);
    let start = 0;
    for (const end of lineEnds(block)) {
      onRow(spread(block, start, end));
      start = end + 1;
    }
  }
}

import { WORD_FIELDS, type WordField } from '../../directory-index';
import type { MailboxField } from '../../mailbox';
import type { Section } from '../section';
import { plainStructureId } from '../structure-id';
import { wordsOf } from '../words-of';
import { postings } from './postings';
import type { Breathe } from './rank-values';
import type { GrowingTable, Table } from './table';
import type { Values } from './values';

/** The columns whose words a field of the index holds. */
const COLUMNS: Readonly<Record<WordField, readonly MailboxField[]>> = {
  family: ['family'],
  given: ['given'],
  structure: ['structure', 'tradeName', 'service'],
  town: ['town'],
};

const STRIDE = 8_000;

/** The word indexes of all fields, and that of the identifiers of structures. Lets go of each field when it is done. */
export async function* fieldIndexes(
  table: GrowingTable,
  order: Uint32Array,
  breathe: Breathe,
): AsyncGenerator<Section> {
  for (const field of WORD_FIELDS) {
    yield* index(field, COLUMNS[field], (text) => wordsOf(field, text), table, order, breathe);
    table.release(COLUMNS[field]);
  }
  yield* index('structure-id', ['structureId'], (id) => [plainStructureId(id)], table, order, breathe);
}

async function* index(
  name: string,
  columns: readonly MailboxField[],
  split: (text: string) => readonly string[],
  table: Table,
  order: Uint32Array,
  breathe: Breathe,
): AsyncGenerator<Section> {
  const numbers = new Map<string, number>();
  const lists: SplitValues[] = [];
  for (const field of columns) lists.push(await splitValues(table.values(field), split, numbers, breathe));
  const words = [...numbers.keys()].sort();
  await breathe();
  const places = new Uint32Array(words.length);
  words.forEach((word, place) => {
    places[numbers.get(word) ?? 0] = place;
  });
  numbers.clear();
  const fields = columns.map((field, at) => {
    const { starts = EMPTY, words: first = EMPTY } = lists[at] ?? {};
    for (let word = 0; word < first.length; word++) first[word] = places[first[word] ?? 0] ?? 0;
    return { starts, words: first, values: table.column(field).values };
  });
  yield* postings(name, words, fields, order);
}

const EMPTY = new Uint32Array(0);

/** The words of value v are `words[starts[v]]` and on, up to `starts[v + 1]`. */
interface SplitValues {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** Splits each value once; `numbers` grows by the words not seen before. */
async function splitValues(
  values: Values,
  split: (text: string) => readonly string[],
  numbers: Map<string, number>,
  breathe: Breathe,
): Promise<SplitValues> {
  const starts = new Uint32Array(values.size + 1);
  let words = new Uint32Array(values.size * 2);
  let length = 0;
  for (let value = 1; value < values.size; value++) {
    starts[value] = length;
    for (const word of split(values.text(value))) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      if (length === words.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(words);
        words = longer;
      }
      words[length++] = number;
    }
    if (value % STRIDE === 0) await breathe();
  }
  starts[values.size] = length;
  return { starts, words: words.subarray(0, length) };
}

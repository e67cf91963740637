import { ByteWriter } from '../byte-writer';
import { POSTINGS_CHUNK } from '../posting-chunks';
import type { Section } from '../section';

/** For each value of one or more columns the numbers of its words: those of value v are `words[starts[v]]` and on. */
export interface ValueWords {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** The value of each row, by number of the row in the table. */
  readonly values: Uint8Array | Uint16Array | Uint32Array;
}

/**
 * An inverted index: the sorted words of a field (`words-…`: number of words, then for each the length of its text and
 * of its list, then the texts) and the rows that bear each, ascending, as gaps (`lists-…`, in chunks).
 */
export function* postings(
  name: string,
  words: readonly string[],
  fields: readonly ValueWords[],
  order: Uint32Array,
): Generator<Section> {
  const { ends, rows } = invert(words.length, fields, order);
  const lists = new ByteWriter(2 * POSTINGS_CHUNK);
  const table = new ByteWriter();
  table.varint(words.length);
  const texts = new ByteWriter();
  let chunk = 0;
  for (let word = 0; word < words.length; word++) {
    const before = lists.length;
    const end = ends[word] ?? 0;
    let last = 0;
    for (let at = word === 0 ? 0 : (ends[word - 1] ?? 0); at < end; at++) {
      const row = rows[at] ?? 0;
      // The same word may come twice in one row; the first gap of a list is its first row, plus 1.
      if (row + 1 === last) continue;
      lists.varint(row + 1 - last);
      last = row + 1;
    }
    table.varint(texts.text(words[word] ?? ''));
    table.varint(lists.length - before);
    if (lists.length >= POSTINGS_CHUNK) yield { name: `lists-${name}`, number: chunk++, bytes: lists.take() };
  }
  if (lists.length > 0) yield { name: `lists-${name}`, number: chunk, bytes: lists.take() };
  table.append(texts.take());
  yield { name: `words-${name}`, number: 0, bytes: table.take() };
}

/** The rows of all words one after the other; those of a word end where `ends` says. */
function invert(wordCount: number, fields: readonly ValueWords[], order: Uint32Array) {
  const ends = new Uint32Array(wordCount);
  for (const field of fields) countWords(field, ends, order.length);
  let total = 0;
  for (let word = 0; word < wordCount; word++) {
    const count = ends[word] ?? 0;
    ends[word] = total;
    total += count;
  }
  const rows = new Uint32Array(total);
  for (let row = 0; row < order.length; row++) {
    for (const field of fields) placeRow(field, order[row] ?? 0, row, ends, rows);
  }
  return { ends, rows };
}

function countWords({ starts, words, values }: ValueWords, counts: Uint32Array, rowCount: number): void {
  for (let row = 0; row < rowCount; row++) {
    const value = values[row] ?? 0;
    const end = starts[value + 1] ?? 0;
    for (let at = starts[value] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
}

function placeRow(
  { starts, words, values }: ValueWords,
  inTable: number,
  row: number,
  ends: Uint32Array,
  rows: Uint32Array,
): void {
  const value = values[inTable] ?? 0;
  const end = starts[value + 1] ?? 0;
  for (let at = starts[value] ?? 0; at < end; at++) {
    const word = words[at] ?? 0;
    const place = ends[word] ?? 0;
    rows[place] = row;
    ends[word] = place + 1;
  }
}

import {
  type DirectoryIndex,
  type Traits,
  WORD_FIELDS,
  type WordField,
  type WordTable,
} from '../directory-index';
import type { Range } from './meaning';

/** What must be known of a directory to read a query. */
export interface Vocabulary {
  readonly words: Readonly<Record<WordField, WordTable>>;
  readonly traits: Traits;
}

/** Reads the vocabulary of an index, which keeps it in memory. */
export async function readVocabulary(index: DirectoryIndex): Promise<Vocabulary> {
  const [traits, family, given, structure, town] = await Promise.all([
    index.traits(),
    ...WORD_FIELDS.map((field) => index.words(field)),
  ] as const);
  if (!family || !given || !structure || !town) throw new Error('A word table is missing');
  return { words: { family, given, structure, town }, traits };
}

/** The number of exactly this word, as a range of one; null if the table has no such word. */
export function exactRange(table: WordTable, text: string): Range | null {
  const at = table.lowerBound(text);
  return at < table.size && table.word(at) === text ? [at, at + 1] : null;
}

/** The numbers of all words that begin with `text`; null if there are none. */
export function prefixRange(table: WordTable, text: string): Range | null {
  const from = table.lowerBound(text);
  if (from === table.size || !table.word(from).startsWith(text)) return null;
  return [from, table.lowerBound(nextText(text))];
}

/** The first text after all that begin with this one. */
function nextText(text: string): string {
  const last = text.length - 1;
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + 1);
}

import { readCompactList } from './compact-form';
import type { ListReader } from './list-reader';
import { readPlainList } from './read-plain-list';
import { readXmlList } from './read-xml-list';
import { type TrustList, TrustListError } from './trust-list';

/** The most that is read, in UTF-16 units: eight times the liste blanche. */
export const LONGEST_LIST = 40_000_000;

/** JavaScript counts the byte order mark among white space. */
const LEADING_SPACE = /^\s+/;

/**
 * Reads a trust list in any of its forms, told apart by the first sign: the XML of the liste blanche (`<`), our
 * compact form (`{`), or a plain list of domains. All or nothing: rejects with TrustListError when the file is cut,
 * is something else, or names nothing.
 */
export async function readTrustList(chunks: AsyncIterable<string> | string): Promise<TrustList> {
  let reader: ListReader | null = null;
  let length = 0;
  for await (const chunk of typeof chunks === 'string' ? [chunks] : chunks) {
    length += chunk.length;
    if (length > LONGEST_LIST) throw new TrustListError('foreign');
    const piece: string = reader === null ? chunk.replace(LEADING_SPACE, '') : chunk;
    if (piece === '') continue;
    reader ??= readerOf(piece);
    reader.write(piece);
  }
  if (reader === null) throw new TrustListError('empty');
  return reader.end();
}

function readerOf(start: string): ListReader {
  if (start.startsWith('<')) return readXmlList();
  return start.startsWith('{') ? readCompactList() : readPlainList();
}

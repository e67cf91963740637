import { type Found, searchDirectory } from '../../utils/directory/search/search-directory';
import { openIndex } from '../../utils/directory/store/open-index';
import { type OnProgress, readDirectory } from './read-directory';

/** Searches a file as the extension searches what it stores. @throws {ImportError} */
export async function runDirectorySearch(
  file: string,
  query: string,
  limit: number,
  onProgress: OnProgress,
): Promise<Found & { readonly asOf: string | null }> {
  const { generation, head } = await readDirectory(file, onProgress);
  const index = await openIndex(generation);
  return { asOf: head.asOf, ...(await searchDirectory(index, query, limit)) };
}

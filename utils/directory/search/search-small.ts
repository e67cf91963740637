import type { DirectoryIndex } from '../directory-index';
import type { Mailbox } from '../mailbox';
import { indexFew } from './index-few';
import { searchDirectory } from './search-directory';

const indexes = new WeakMap<readonly Mailbox[], DirectoryIndex>();

/**
 * Searches a few mailboxes in memory, such as the recent and favourite ones, just as the directory is searched: the
 * best first, those of one person together. An empty text finds all, in the order given. The index of a list is made at
 * the first search of it: hand over a new list when its mailboxes change.
 */
export async function searchSmall(mailboxes: readonly Mailbox[], text: string): Promise<Mailbox[]> {
  if (text.trim() === '') return [...mailboxes];
  const index = indexes.get(mailboxes) ?? indexFew(mailboxes);
  indexes.set(mailboxes, index);
  const { correspondents } = await searchDirectory(index, text, mailboxes.length);
  return correspondents.flatMap((correspondent) => correspondent.mailboxes);
}

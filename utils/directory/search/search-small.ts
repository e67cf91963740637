import type { Mailbox } from '../mailbox';
import { indexFew } from './index-few';
import { searchDirectory } from './search-directory';

/**
 * Searches a few mailboxes in memory, such as the recent and favourite ones, just as the directory is searched: the
 * best first, each on its own. An empty text finds all, in the order given.
 */
export async function searchSmall(mailboxes: readonly Mailbox[], text: string): Promise<Mailbox[]> {
  if (text.trim() === '') return [...mailboxes];
  const { correspondents } = await searchDirectory(indexFew(mailboxes), text, mailboxes.length);
  return correspondents.flatMap((correspondent) => correspondent.mailboxes);
}

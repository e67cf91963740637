import type { DirectoryIndex } from '../../../../utils/directory/directory-index';
import { EMPTY_MAILBOX, type Mailbox } from '../../../../utils/directory/mailbox';
import { searchDirectory } from '../../../../utils/directory/search/search-directory';
import { buildInMemory } from '../../../../utils/directory/store/memory-generation';
import { rowOf } from '../../../../utils/directory/store/row-of';

/** A mailbox; what is left out the directory does not say. */
export function mailbox(address: string, fields: Partial<Mailbox> = {}): Mailbox {
  return {
    ...EMPTY_MAILBOX,
    address: `${address}.mssante.fr`,
    ...fields,
  };
}

/** The stored directory that holds these mailboxes. */
export function storeOf(mailboxes: readonly Mailbox[]): Promise<DirectoryIndex> {
  return buildInMemory((onRow) => {
    for (const one of mailboxes) onRow(rowOf(one));
  });
}

/** What a search finds: the first part of the address of the first mailbox of each correspondent. */
export async function namesFound(index: DirectoryIndex, text: string, limit = 20): Promise<string[]> {
  const { correspondents } = await searchDirectory(index, text, limit);
  return correspondents.map(({ mailboxes }) => mailboxes[0]?.address.replace(/@.*$/, '') ?? '');
}

import type { Mailbox } from '../../../utils/directory/mailbox';
import type { Correspondents } from '../../../utils/platform/directory-verbs';
import { nameOf } from '../../directory/describe-mailbox';

/** Whom to tell of a new address: favourites, then recent correspondents, each once. */
export function peopleToTell({ favourites, recent }: Correspondents): readonly Mailbox[] {
  const byAddress = new Map([...favourites, ...recent].map((mailbox) => [mailbox.address, mailbox]));
  return [...byAddress.values()];
}

/** One line each: name, tab, address, as spreadsheets and address books take them. */
export function listText(people: readonly Mailbox[]): string {
  return people.map((mailbox) => `${nameOf(mailbox)}\t${mailbox.address}`).join('\n');
}

import type { JudgedRecipient } from '../utils/assess/verdict';
import type { Help } from '../utils/gate/presenter';
import type { Channel } from '../utils/trust/channel';

/** Channels for which another address can be looked for. */
export const REPLACEABLE: ReadonlySet<Channel> = new Set([
  'outside',
  'internal',
  'look-alike',
  'test',
  'unreadable',
]);

/** True if a MSSanté address can be looked for in place of this one: a composer finds it again by its address. */
export function canBeFound({ recipient, channel }: JudgedRecipient): boolean {
  return REPLACEABLE.has(channel) && recipient.address.known;
}

/** True if the stored directory has a mailbox at this recipient's name. */
export function isPublished({ recipient: { address } }: JudgedRecipient, help: Help): boolean {
  return address.known && help.findable.has(address.value.key);
}

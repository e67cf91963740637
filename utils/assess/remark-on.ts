import type { Recipient } from '../mail/draft';
import type { Channel } from '../trust/channel';
import type { Facts } from './facts';
import type { Remark } from './rule';
import type { JudgedRecipient } from './verdict';

const LONGEST_SHOWN = 80;

/** A remark on the recipients of these channels; null if there are none. */
export function remarkOnChannels(facts: Facts, ...channels: readonly Channel[]): Remark | null {
  return remarkOnRecipients(facts, ({ channel }) => channels.includes(channel));
}

/** A remark on the recipients chosen by a rule; null if there are none. */
export function remarkOnRecipients(
  { recipients }: Facts,
  isConcerned: (judged: JudgedRecipient) => boolean,
): Remark | null {
  const about = recipients.filter(isConcerned).map(({ recipient }) => recipient);
  if (about.length === 0) return null;
  return { about, values: { recipients: about.map(nameRecipient).join('\n') } };
}

/** True where the rules for health data apply in full; `possible` has rules of its own. */
export function holdsHealthData({ health }: Facts): boolean {
  return health === 'probable' || health === 'certain';
}

/** The address and not the display name, which may say anything; what is shown where there is no address. */
function nameRecipient({ address, shown }: Recipient): string {
  const name = address.known ? address.value.spec : shown.replace(/\s+/g, ' ').trim();
  return name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
}

import type { Channel } from '../trust/channel';
import type { Facts } from './facts';

const SAFE_FROM_MSSANTE: ReadonlySet<Channel> = new Set(['trusted', 'probable', 'patient']);

/** False if the recipients are safe whatever the message holds, and if there are none. */
export function contentMatters({ from, recipients }: Pick<Facts, 'from' | 'recipients'>): boolean {
  return recipients.some(({ channel }) => from === 'ordinary' || !SAFE_FROM_MSSANTE.has(channel));
}

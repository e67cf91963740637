import type { Facts } from './facts';
import { remarkOnChannels } from './remark-on';
import type { Remark } from './rule';

/** A remark on the recipients whose address could not be read, with the reasons why; null if there are none. */
export function remarkOnUnreadable(facts: Facts): Remark | null {
  const remark = remarkOnChannels(facts, 'unreadable');
  if (remark === null) return null;
  const reasons = remark.about.flatMap(({ address }) => (address.known ? [] : [address.why]));
  return { ...remark, values: { ...remark.values, reasons: [...new Set(reasons)].join('\n') } };
}

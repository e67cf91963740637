import type { Reason } from '../answer';
import type { Mailbox } from '../mailbox';

/** A mailbox with what it was found by; a higher score fits better. */
export interface Match {
  readonly mailbox: Mailbox;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** All mailboxes of one RPPS together, the best match first; a mailbox of a structure stands alone. */
export function groupMatches(matches: readonly Match[]): Match[][] {
  const groups = new Map<string, Match[]>();
  for (const match of [...matches].sort((one, other) => other.score - one.score)) {
    const { rpps, address } = match.mailbox;
    const holder = rpps === '' ? address : rpps;
    const group = groups.get(holder) ?? [];
    if (!group.some((other) => isSameBox(other.mailbox, match.mailbox))) group.push(match);
    groups.set(holder, group);
  }
  return [...groups.values()];
}

function isSameBox(one: Mailbox, other: Mailbox): boolean {
  return one.address === other.address && one.structureId === other.structureId;
}

import type { JournalEntry } from './entry';

/** How the recipients of many sends could be reached. A person who was written to twice counts twice. */
export interface Equipment {
  readonly recipients: number;
  /** Those inside MSSanté. */
  readonly mssante: number;
  /** Those outside for whose name the stored directory had a mailbox. */
  readonly findable: number;
}

const INSIDE: ReadonlySet<string> = new Set(['trusted', 'probable', 'patient']);

export function countEquipment(entries: readonly JournalEntry[]): Equipment {
  let recipients = 0;
  let mssante = 0;
  let findable = 0;
  for (const entry of entries) {
    for (const [channel, count] of Object.entries(entry.channels)) {
      recipients += count;
      if (INSIDE.has(channel)) mssante += count;
    }
    findable += entry.findable ?? 0;
  }
  return { recipients, mssante, findable };
}

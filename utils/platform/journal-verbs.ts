import * as z from 'zod/mini';
import type { DayCounts } from '../journal/counters';
import { type JournalEntry, journalEntrySchema } from '../journal/entry';
import type { Equipment } from '../journal/equipment';
import { type Done, returns } from './returns';

const nothing = z.object({});
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The journal: counts and categories. */
export const JOURNAL_VERBS = {
  'journal-record': { trust: 'low', request: journalEntrySchema, response: returns<Done>() },
  /** How many sends the journal holds, and the day of the first (`YYYY-MM-DD`). */
  'journal-summary': {
    trust: 'high',
    request: nothing,
    response: returns<{ entries: number; since: string | null }>(),
  },
  /** All that is kept of some days, both included: sends, oldest first, and counts by the day. */
  'journal-read': {
    trust: 'high',
    request: z.object({ from: day, to: day }),
    response: returns<{ entries: JournalEntry[]; days: Record<string, DayCounts> }>(),
  },
  /** How the recipients of the journal's sends could be reached, counted over all sends. */
  'equipment-read': {
    trust: 'high',
    request: nothing,
    response: returns<Equipment>(),
  },
  /** Erases sends and counts. What was learnt is erased by `learning-erase`. */
  'journal-erase': { trust: 'high', request: nothing, response: returns<Done>() },
} as const;

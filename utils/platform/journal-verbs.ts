import * as z from 'zod/mini';
import { dayCountsSchema } from '../journal/counters';
import { journalEntrySchema } from '../journal/entry';

const nothing = z.object({});
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The journal: counts and categories. */
export const JOURNAL_VERBS = {
  'journal-record': { trust: 'low', request: journalEntrySchema, response: nothing },
  /** How many sends the journal holds, and the day of the first (`YYYY-MM-DD`). */
  'journal-summary': {
    trust: 'high',
    request: nothing,
    response: z.object({ entries: z.int(), since: z.nullable(z.string()) }),
  },
  /** All that is kept of some days, both included: sends, oldest first, and counts by the day. */
  'journal-read': {
    trust: 'high',
    request: z.object({ from: day, to: day }),
    response: z.object({
      entries: z.array(journalEntrySchema),
      days: z.record(z.string(), dayCountsSchema),
    }),
  },
  /** How the recipients of the journal's sends could be reached, counted over all sends. */
  'equipment-read': {
    trust: 'high',
    request: nothing,
    response: z.object({ recipients: z.int(), mssante: z.int(), findable: z.int() }),
  },
  /** Erases sends and counts. What was learnt is erased by `learning-erase`. */
  'journal-erase': { trust: 'high', request: nothing, response: nothing },
} as const;

import { dayCountsSchema } from '../journal/counters';
import type { Store } from '../platform/database';
import type { JOURNAL_VERBS } from '../platform/journal-verbs';
import type { Handlers } from '../platform/messages';

/** What is answered about the journal. */
export type JournalHandlers = Pick<Handlers, keyof typeof JOURNAL_VERBS>;

export function createJournalHandlers(openStore: () => Promise<Store>): JournalHandlers {
  return {
    'journal-record': async (entry) => {
      await (await openStore()).addEntry(entry);
      return {};
    },
    'journal-summary': async () => {
      const entries = await (await openStore()).entries('0000-01-01', '9999-12-31');
      return { entries: entries.length, since: entries[0]?.day ?? null };
    },
    'journal-read': async ({ from, to }) => {
      const store = await openStore();
      const days = (await store.records('days').entries()).flatMap(([day, counts]) => {
        const read = dayCountsSchema.safeParse(counts);
        return read.success && day >= from && day <= to ? [[day, read.data] as const] : [];
      });
      return { entries: await store.entries(from, to), days: Object.fromEntries(days) };
    },
    'journal-erase': async () => {
      const store = await openStore();
      await store.eraseJournal();
      await store.records('days').clear();
      return {};
    },
  };
}

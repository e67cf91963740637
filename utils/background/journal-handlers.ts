import { dayCountsSchema } from '../journal/counters';
import { dayOf } from '../journal/day';
import type { JournalEntry } from '../journal/entry';
import { countEquipment } from '../journal/equipment';
import { oldestKeptDay } from '../journal/retention';
import type { Store } from '../platform/database';
import type { JOURNAL_VERBS } from '../platform/journal-verbs';
import type { Handlers } from '../platform/messages';
import type { HeldSends } from './held-sends';

/** What is answered about the journal. */
export type JournalHandlers = Pick<Handlers, keyof typeof JOURNAL_VERBS>;

export interface JournalParts {
  openStore(): Promise<Store>;
  /** How many months the journal keeps. */
  months(): Promise<number>;
  /** In ms since 1970. */
  now(): number;
  /** Told of each send, for the lesson after it. */
  readonly held: Pick<HeldSends, 'note'>;
}

/** Nothing older than the limit is read, deleted or not. */
export function createJournalHandlers(parts: JournalParts): JournalHandlers {
  let tidied = '';

  async function entriesFrom(from: string, to: string): Promise<JournalEntry[]> {
    const first = later(from, await oldestDay(parts));
    // A range that ends before it begins is an error to IndexedDB.
    return first > to ? [] : (await parts.openStore()).entries(first, to);
  }

  return {
    'journal-record': async (entry, { tabId }) => {
      await (await parts.openStore()).addEntry(entry);
      await parts.held.note(tabId, entry).catch(() => undefined);
      const today = dayOf(new Date(parts.now()));
      if (tidied !== today) await tidyJournal(parts).catch(() => undefined);
      tidied = today;
      return {};
    },
    'journal-summary': async () => {
      const entries = await entriesFrom('', '9999-12-31');
      return { entries: entries.length, since: entries[0]?.day ?? null };
    },
    'journal-read': async ({ from, to }) => {
      const oldest = later(from, await oldestDay(parts));
      const kept = await (await parts.openStore()).records('days').entries();
      const days = kept.flatMap(([day, counts]) => {
        const read = dayCountsSchema.safeParse(counts);
        return read.success && day >= oldest && day <= to ? [[day, read.data] as const] : [];
      });
      return { entries: await entriesFrom(from, to), days: Object.fromEntries(days) };
    },
    'journal-erase': async () => {
      const store = await parts.openStore();
      await store.eraseJournal();
      await store.records('days').clear();
      return {};
    },
    'equipment-read': async () => countEquipment(await entriesFrom('', '9999-12-31')),
  };
}

/** Deletes what is older than the limit: sends, and counts by the day. */
export async function tidyJournal(parts: Omit<JournalParts, 'held'>): Promise<void> {
  const [store, oldest] = [await parts.openStore(), await oldestDay(parts)];
  await store.eraseJournal(oldest);
  const days = store.records('days');
  for (const [day] of await days.entries()) if (day < oldest) await days.remove(day);
}

async function oldestDay({ months, now }: Pick<JournalParts, 'months' | 'now'>): Promise<string> {
  return oldestKeptDay(dayOf(new Date(now())), await months());
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

import type { RecordStore } from '../platform/database';
import { createQueue } from '../platform/queue';
import { type Counter, dayCountsSchema } from './counters';
import { dayOf } from './day';

/** Counts what happened today. One counter for all: two would overwrite each other's counts. */
export interface DayCounter {
  /** Counts one more. Never rejects: a count that is missed does no harm. */
  count(counter: Counter): Promise<void>;
}

/**
 * @param records the store `days`
 * @param now in ms since 1970
 */
export function createDayCounter(records: RecordStore, now: () => number): DayCounter {
  const inTurn = createQueue();
  return {
    count: (counter) =>
      inTurn(async () => {
        const today = dayOf(new Date(now()));
        const kept = dayCountsSchema.safeParse((await records.get(today)) ?? {});
        const counts = kept.success ? kept.data : {};
        await records.put(today, { ...counts, [counter]: (counts[counter] ?? 0) + 1 });
      }).catch(() => undefined),
  };
}

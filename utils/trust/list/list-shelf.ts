import type { RecordStore } from '../../platform/database';
import { createQueue } from '../../platform/queue';
import type { TrustProblem } from '../trust-state';
import { readCompactForm } from './compact-form';
import { isStaleList } from './list-age';
import { type KeptList, type KeptLists, NO_LISTS, putLists, readLists } from './trust-records';

/** Where the lists are kept. */
export interface ListShelf {
  /** What is kept; nothing at all if the disk cannot be read. */
  lists(): Promise<KeptLists>;
  /** Puts what `change` makes of the lists, one change after the other. Null, or why the old lists are still in use. */
  change(change: (lists: KeptLists) => Promise<KeptLists> | KeptLists): Promise<TrustProblem | null>;
}

/** `onChange` is called after a change of what pages judge by: other names, or no longer stale. */
export function createListShelf(
  records: RecordStore,
  now: () => number,
  onChange: () => void | Promise<void>,
): ListShelf {
  const inTurn = createQueue();
  return {
    lists: () => readLists(records).catch(() => NO_LISTS),
    change: (change) =>
      inTurn(async () => {
        try {
          const old = await readLists(records);
          const next = await change(old);
          if (next === old) return null;
          await putLists(records, next);
          if (judgesOtherwise(old, next, now())) await Promise.resolve(onChange()).catch(() => undefined);
          return null;
        } catch {
          return 'disk-full';
        }
      }),
  };
}

/** The names of a kept list; none if the disk has spoilt it. */
export async function namesOf(kept: KeptList | null): Promise<readonly string[]> {
  if (kept === null) return [];
  return readCompactForm(kept.compact).then(
    ({ names }) => names,
    () => [],
  );
}

function judgesOtherwise(old: KeptLists, next: KeptLists, now: number): boolean {
  if (next.current?.compact !== old.current?.compact) return true;
  return isStaleList(next.current?.list ?? null, now) !== isStaleList(old.current?.list ?? null, now);
}

import * as z from 'zod/mini';
import type { DirectoryStore } from '../store/directory-store';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST_RETRY = HOUR / 4;

const scheduleSchema = z.object({
  /** The address of the mirror that this is about. */
  url: z.string(),
  /** What the mirror wants to be shown the next time, such as an ETag. */
  mark: z.nullable(z.string()),
  /** In ms since 1970. */
  nextAt: z.number(),
  /** In a row. */
  failures: z.number(),
});
export type ImportSchedule = z.infer<typeof scheduleSchema>;

const SCHEDULE = 'schedule';

/** When the mirror is to be asked next; null if it never was, or was another. */
export async function readSchedule(store: DirectoryStore, url: string): Promise<ImportSchedule | null> {
  const { success, data } = scheduleSchema.safeParse(await store.note(SCHEDULE));
  return success && data.url === url ? data : null;
}

export function writeSchedule(store: DirectoryStore, schedule: ImportSchedule): Promise<void> {
  return store.putNote(SCHEDULE, schedule);
}

/** In a day, give or take three hours, so that the browsers of a fleet do not all come at once. */
export function afterSuccess(
  url: string,
  mark: string | null,
  now: number,
  random: () => number,
): ImportSchedule {
  return { url, mark, nextAt: now + DAY + (random() - 0.5) * 6 * HOUR, failures: 0 };
}

/** In a quarter of an hour, and twice as long after each further failure, up to a day; half to one and a half of it. */
export function afterFailure(
  url: string,
  before: ImportSchedule | null,
  now: number,
  random: () => number,
): ImportSchedule {
  const failures = (before?.failures ?? 0) + 1;
  const wait = Math.min(DAY, FIRST_RETRY * 2 ** Math.min(failures - 1, 10)) * (0.5 + random());
  return { url, mark: before?.mark ?? null, nextAt: now + wait, failures };
}

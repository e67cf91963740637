import { pauseAfter } from './pause-after';
import type { Visit, VisitLog } from './visit-log';

export interface VisitClock {
  /** In ms since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
}

/** Whether the time of the next visit has come, or there is another address than last time. */
export function isDue(visit: Visit<unknown>, urls: readonly string[], now: number): boolean {
  return visit.nextTryAt === null || now >= visit.nextTryAt || urls.some((url) => !visit.tried.includes(url));
}

/**
 * Looks at these addresses, and writes down how it went and when to come back: a day after a success, after growing
 * pauses otherwise.
 */
export async function visit<L extends { readonly problem: string | null }, V extends Visit<L>>(
  log: VisitLog<V>,
  clock: VisitClock,
  tried: string[],
  look: () => Promise<L>,
): Promise<L> {
  const before = await log.read();
  const failures = before.failures + 1;
  const pause = (times: number): number => clock.now() + pauseAfter(times, clock.random());
  // Counted as failed before it begins: a worker that dies half-way must not come back at once.
  await log.write({ ...before, failures, tried, nextTryAt: pause(failures) });
  const lastTry = await look();
  const counted = lastTry.problem === null ? 0 : failures;
  await log.write({ ...before, lastTry, failures: counted, tried, nextTryAt: pause(counted) });
  return lastTry;
}

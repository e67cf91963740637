import * as z from 'zod/mini';
import type { Store } from '../platform/database';
import type { PolicyState } from '../platform/verbs';
import { type Problem, problemSchema } from './problem';
import { readSettings } from './read-settings';
import type { ManagedPolicy } from './schema';

/** The organisation's policy as last seen, and whether the browser has ever answered. */
export interface ManagedReading {
  readonly state: PolicyState;
  readonly policy: ManagedPolicy;
  readonly problems: readonly Problem[];
}

const KEPT = 'managed-policy';

const keptSchema = z.object({
  /** False: the browser said that there is no policy. */
  present: z.boolean(),
  policy: z.record(z.string(), z.unknown()),
  problems: z.array(problemSchema),
});

/** The policy of the last time the browser answered. `not-yet` until `refreshManaged` has run once. */
export async function lastManaged(store: Store): Promise<ManagedReading> {
  const kept = z.safeParse(keptSchema, await store.getSetting(KEPT));
  if (!kept.success) return { state: 'not-yet', policy: {}, problems: [] };
  const { present, policy, problems } = kept.data;
  return { state: present ? 'present' : 'none', policy: readSettings(policy).settings, problems };
}

/**
 * Reads the organisation's policy and keeps it. `storage.managed` can block for seconds when the browser starts
 * and rejects where no policy exists at all (Firefox), so nobody waits for this on the way of a message.
 *
 * - A key of which nothing is valid now, but was before, keeps its last valid value.
 * - Chromium may answer `{}` while it is still starting. A policy that was there is therefore only forgotten when
 *   the answer is still empty after `wait`; a worker that dies in between has forgotten nothing.
 */
export async function refreshManaged(
  store: Store,
  readManaged: () => Promise<Record<string, unknown>>,
  wait: () => Promise<void>,
): Promise<ManagedReading> {
  const read = (): Promise<Record<string, unknown>> => readManaged().catch(() => ({}));
  const before = await lastManaged(store);
  let raw = await read();
  if (isEmpty(raw) && before.state === 'present') {
    await wait();
    raw = await read();
  }
  const { settings, problems } = readSettings(raw);
  const rescued = Object.fromEntries(
    Object.entries(before.policy).filter(([key]) => problems.some((problem) => problem.key === key)),
  );
  const policy = { ...rescued, ...settings };
  const present = !isEmpty(raw);
  await store.putSetting(KEPT, { present, policy, problems });
  return { state: present ? 'present' : 'none', policy, problems };
}

function isEmpty(raw: Record<string, unknown>): boolean {
  return Object.keys(raw).length === 0;
}

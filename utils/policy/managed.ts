import type { Store } from '../platform/database';
import type { PolicyState } from '../platform/verbs';
import { type Problem, readSettings } from './read-settings';
import type { ManagedPolicy } from './schema';

/** The organisation's policy as last seen, and whether the browser has answered yet. */
export interface ManagedReading {
  readonly state: PolicyState;
  readonly policy: ManagedPolicy;
  readonly problems: readonly Problem[];
}

const LAST_GOOD = 'managed-last-good';

/** The policy of the last time the browser answered. `not-yet` until `refreshManaged` has run. */
export async function lastManaged(store: Store): Promise<ManagedReading> {
  const kept = await store.getSetting(LAST_GOOD);
  if (kept === undefined) return { state: 'not-yet', policy: {}, problems: [] };
  const { settings, problems } = readSettings(kept);
  return { state: Object.keys(settings).length > 0 ? 'present' : 'none', policy: settings, problems };
}

/**
 * Reads the organisation's policy and keeps it. `storage.managed` can block for seconds when the browser starts
 * and rejects where no policy exists at all (Firefox), so nobody waits for this on the way of a message.
 * A key that is invalid now but was valid before keeps its last valid value.
 */
export async function refreshManaged(
  store: Store,
  readManaged: () => Promise<Record<string, unknown>>,
): Promise<ManagedReading> {
  const raw = await readManaged().catch(() => ({}));
  const { settings, problems } = readSettings(raw);
  const before = (await lastManaged(store)).policy;
  const rescued = Object.fromEntries(
    Object.entries(before).filter(([key]) => problems.some((problem) => problem.key === key)),
  );
  const policy: ManagedPolicy = { ...rescued, ...settings };
  await store.putSetting(LAST_GOOD, policy);
  return { state: Object.keys(raw).length > 0 ? 'present' : 'none', policy, problems };
}

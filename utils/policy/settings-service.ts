import type { Store } from '../platform/database';
import type { SettingsView } from '../platform/verbs';
import { lastManaged, type ManagedReading, refreshManaged } from './managed';
import { isLocked, mergeSettings } from './merge';
import { readSettings } from './read-settings';
import type { PersonSettings, SettingKey } from './schema';

const PERSON = 'person';

/** Reads and changes settings. Keeps nothing in memory but the promise of the first policy reading. */
export interface SettingsService {
  view(): Promise<SettingsView>;
  /** Applies the person's changes; locked keys and invalid values are left as they were. `reset` forgets keys. */
  change(changes: PersonSettings, reset: readonly SettingKey[]): Promise<SettingsView>;
  /** Reads the organisation's policy anew. True if something changed. */
  refresh(): Promise<boolean>;
}

export function createSettingsService(
  openStore: () => Promise<Store>,
  readManaged: () => Promise<Record<string, unknown>>,
): SettingsService {
  let problems: ManagedReading['problems'] = [];

  async function view(): Promise<SettingsView> {
    const store = await openStore();
    const managed = await lastManaged(store);
    const person = readSettings(await store.getSetting(PERSON)).settings;
    const merged = mergeSettings(managed.policy, person);
    return {
      values: merged.values,
      origins: merged.origins,
      locked: [...merged.locked],
      policy: managed.state,
      problems: [...problems],
      durable: store.durable,
    };
  }

  async function change(changes: PersonSettings, reset: readonly SettingKey[]): Promise<SettingsView> {
    const store = await openStore();
    const managed = await lastManaged(store);
    const person = readSettings(await store.getSetting(PERSON)).settings;
    const allowed = Object.entries(changes).filter(([key]) => !isLocked(managed.policy, key as SettingKey));
    const kept = Object.entries(person).filter(([key]) => !reset.some((name) => name === key));
    await store.putSetting(PERSON, Object.fromEntries([...kept, ...allowed]));
    return view();
  }

  async function refresh(): Promise<boolean> {
    const store = await openStore();
    const before = JSON.stringify(await lastManaged(store));
    problems = (await refreshManaged(store, readManaged)).problems;
    return JSON.stringify(await lastManaged(store)) !== before;
  }

  return { view, change, refresh };
}

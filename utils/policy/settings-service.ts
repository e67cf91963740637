import type { Store } from '../platform/database';
import { createQueue } from '../platform/queue';
import type { SettingsView } from '../platform/verbs';
import { lastManaged, refreshManaged } from './managed';
import { isLocked, mergeSettings } from './merge';
import { readSettings } from './read-settings';
import type { PersonSettings, SettingKey } from './schema';

const PERSON = 'person';

/** What a person asks to be changed. Only what it names is touched. */
export interface SettingsChange {
  /** New values. `levels` is taken rule by rule. */
  readonly changes: PersonSettings;
  /** Keys whose own value is forgotten. */
  readonly reset: readonly SettingKey[];
  /** Rules whose own level is forgotten. */
  readonly resetLevels: readonly string[];
}

/** Reads and changes settings. What matters lies in the store: the worker may die between any two calls. */
export interface SettingsService {
  view(): Promise<SettingsView>;
  /** Applies the person's changes; keys that the organisation locked are left as they were. */
  change(asked: SettingsChange): Promise<SettingsView>;
  /** Reads the organisation's policy anew. True if something changed. */
  refresh(): Promise<boolean>;
}

/**
 * @param readManaged reads `storage.managed`
 * @param wait how long a policy that has vanished is waited for, see `refreshManaged`
 */
export function createSettingsService(
  openStore: () => Promise<Store>,
  readManaged: () => Promise<Record<string, unknown>>,
  wait: () => Promise<void>,
): SettingsService {
  // Two tabs may save at the same time, and a change is read before it is written.
  const oneChange = createQueue();
  const oneRefresh = createQueue();

  async function view(): Promise<SettingsView> {
    const store = await openStore();
    const managed = await lastManaged(store);
    const merged = mergeSettings(managed.policy, await readPerson(store));
    return {
      values: merged.values,
      origins: merged.origins,
      levelOrigins: merged.levelOrigins,
      locked: [...merged.locked],
      policy: managed.state,
      problems: [...managed.problems],
      durable: store.durable,
    };
  }

  async function change(asked: SettingsChange): Promise<SettingsView> {
    const store = await openStore();
    const { policy } = await lastManaged(store);
    await store.putSetting(
      PERSON,
      applyChange(await readPerson(store), asked, (key) => isLocked(policy, key)),
    );
    return view();
  }

  async function refresh(): Promise<boolean> {
    const store = await openStore();
    const before = JSON.stringify(await lastManaged(store));
    return JSON.stringify(await refreshManaged(store, readManaged, wait)) !== before;
  }

  return {
    view,
    change: (asked) => oneChange(() => change(asked)),
    refresh: () => oneRefresh(refresh),
  };
}

async function readPerson(store: Store): Promise<PersonSettings> {
  const { locked: _, ...own } = readSettings(await store.getSetting(PERSON)).settings;
  return own;
}

function applyChange(
  own: PersonSettings,
  { changes, reset, resetLevels }: SettingsChange,
  isFixed: (key: SettingKey) => boolean,
): PersonSettings {
  const touched = (key: string): key is SettingKey => !isFixed(key as SettingKey);
  const forgotten = new Set<string>(reset.filter(touched));
  const next: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(own).filter(([key]) => !forgotten.has(key))),
    ...Object.fromEntries(Object.entries(changes).filter(([key]) => touched(key))),
  };
  if (touched('levels')) {
    const kept = forgotten.has('levels') ? {} : own.levels;
    const levels = Object.entries({ ...kept, ...changes.levels }).filter(
      ([rule]) => !resetLevels.includes(rule),
    );
    if (levels.length > 0) next['levels'] = Object.fromEntries(levels);
    else delete next['levels'];
  }
  return next;
}

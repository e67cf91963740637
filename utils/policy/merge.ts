import { DEFAULTS } from './defaults';
import {
  type DecidedSettings,
  type ManagedPolicy,
  type PersonSettings,
  SETTING_KEYS,
  type SettingKey,
} from './schema';

export type Origin = 'default' | 'organisation' | 'person';

/** The settings in force, where each comes from, and which of them the person cannot change. */
export interface EffectiveSettings {
  readonly values: DecidedSettings;
  readonly origins: Readonly<Record<SettingKey, Origin>>;
  /** Who chose the level of a rule; a rule that is missing has its default level. */
  readonly levelOrigins: Readonly<Record<string, 'organisation' | 'person'>>;
  readonly locked: readonly SettingKey[];
}

/**
 * Merges defaults → organisation → person. A later one wins, but never on a key that the organisation locked.
 * `levels` merges rule by rule, every other key as a whole.
 */
export function mergeSettings(managed: ManagedPolicy, person: PersonSettings): EffectiveSettings {
  const locked = SETTING_KEYS.filter((key) => isLocked(managed, key));
  const open = withoutKeys(person, locked);
  const { locked: _, ...organisation } = managed;
  const levels = { ...managed.levels, ...open.levels };
  return {
    values: { ...DEFAULTS, ...defined(organisation), ...defined(open), levels },
    origins: Object.fromEntries(SETTING_KEYS.map((key) => [key, originOf(key, managed, open)])) as Record<
      SettingKey,
      Origin
    >,
    levelOrigins: {
      ...markAll(managed.levels, 'organisation' as const),
      ...markAll(open.levels, 'person' as const),
    },
    locked,
  };
}

/** True if the organisation forbids the person to change this key. */
export function isLocked(managed: ManagedPolicy, key: SettingKey): boolean {
  return managed.locked?.some((name) => name === '*' || name === key) ?? false;
}

function originOf(key: SettingKey, managed: ManagedPolicy, person: PersonSettings): Origin {
  if (person[key] !== undefined) return 'person';
  return managed[key] !== undefined ? 'organisation' : 'default';
}

function markAll<M>(levels: PersonSettings['levels'], mark: M): Record<string, M> {
  return Object.fromEntries(Object.keys(levels ?? {}).map((rule) => [rule, mark]));
}

function withoutKeys(settings: PersonSettings, keys: readonly SettingKey[]): PersonSettings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.some((name) => name === key)));
}

function defined(settings: PersonSettings): Partial<DecidedSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

import { browser } from 'wxt/browser';
import { DEFAULTS } from '../policy/defaults';
import type { DecidedSettings } from '../policy/schema';
import { ask } from './ask';

/** The settings in force, kept up to date while the page lives. */
export interface SettingsSource {
  /** Null until the first reading. */
  current(): DecidedSettings | null;
  /** Resolves after the first reading; never rejects. */
  readonly ready: Promise<void>;
}

/**
 * Reads the settings once and again whenever the background announces a change. If the background cannot be
 * reached, the defaults hold: they are the more careful ones. `onChange` is called after each reading.
 */
export function followSettings(
  onChange: (settings: DecidedSettings) => void,
  signal: AbortSignal,
): SettingsSource {
  let current: DecidedSettings | null = null;
  const load = async (): Promise<void> => {
    const read = await ask('settings-read', {}).catch(() => null);
    current = read ?? current ?? DEFAULTS;
    onChange(current);
  };
  const onStorage = (changes: Record<string, unknown>): void => {
    if ('settingsRevision' in changes) void load();
  };
  browser.storage.local.onChanged.addListener(onStorage);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onStorage));
  return { current: () => current, ready: load() };
}

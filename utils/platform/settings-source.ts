import { browser } from 'wxt/browser';
import { DEFAULTS } from '../policy/defaults';
import type { DecidedSettings } from '../policy/schema';
import { ask } from './ask';

/**
 * Reads the settings once and again whenever the background announces a change; `onChange` is called after each
 * reading. If the background cannot be reached the defaults hold: they are the more careful ones. `read` gives the
 * newest settings, and never rejects.
 */
export function followSettings(
  onChange: (settings: DecidedSettings) => void,
  signal: AbortSignal,
): { read(): Promise<DecidedSettings> } {
  let newest: Promise<DecidedSettings> = load(Promise.resolve(DEFAULTS));

  async function load(before: Promise<DecidedSettings>): Promise<DecidedSettings> {
    const settings = await ask('settings-read', {}).catch(() => before);
    onChange(settings);
    return settings;
  }

  onSettingsChange(() => {
    newest = load(newest);
  }, signal);
  return { read: () => newest };
}

/** Calls `onChange` whenever the background announces that the settings are others now. */
export function onSettingsChange(onChange: () => void, signal: AbortSignal): void {
  const onStorage = (changes: Record<string, unknown>): void => {
    if ('settingsRevision' in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(onStorage);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onStorage));
}

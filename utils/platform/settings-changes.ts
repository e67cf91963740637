import { browser } from 'wxt/browser';

/** Calls back whenever the background announces that settings, or the organisation's policy, have changed. */
export function onSettingsChange(listener: () => void, signal: AbortSignal): void {
  const onStorage = (changes: Record<string, unknown>): void => {
    if ('settingsRevision' in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onStorage);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onStorage));
}

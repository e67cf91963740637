import { browser } from 'wxt/browser';
import { hostPattern } from './webmail-scripts';

/**
 * Asks the browser, which asks the person, for the pages of these webmails. Call it first thing in a click: browsers
 * refuse to ask later. False if the person declines, or if the browser cannot be asked for such a page.
 */
export async function requestWebmails(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: origins.map(hostPattern) });
  } catch {
    return false;
  }
}

/** Gives the permission back. What the manifest itself asks for stays. */
export async function giveUpWebmail(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [hostPattern(origin)] }).catch(() => false);
}

/** Calls back whenever a permission was given or taken, also in the browser's own settings. */
export function onPermissionChange(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const call = (): void => listener();
  for (const event of [onAdded, onRemoved]) event.addListener(call);
  signal.addEventListener('abort', () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(call);
  });
}

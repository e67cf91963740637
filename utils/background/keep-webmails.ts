import { browser } from 'wxt/browser';
import { createQueue } from '../platform/queue';
import { registerOwnWebmails } from '../platform/webmail-scripts';
import type { SettingsService } from '../policy/settings-service';

/**
 * Brings the registered content scripts in line with the settings and the permissions. Returns the origins that
 * are protected. One at a time: two registrations at once would meet under the same id.
 */
export function createWebmailsSync(settings: SettingsService): () => Promise<string[]> {
  const inTurn = createQueue();
  return () => inTurn(async () => registerOwnWebmails((await settings.view()).values.webmailOrigins));
}

/**
 * Keeps a service's own webmails protected when nobody has the options open: browsers drop registered scripts
 * when an extension is updated, and a permission can be given or taken in the browser's own settings.
 */
export function keepWebmails(sync: () => Promise<string[]>): void {
  browser.runtime.onInstalled.addListener(() => void sync());
  browser.permissions.onAdded.addListener(() => void sync());
  browser.permissions.onRemoved.addListener(() => void sync());
}

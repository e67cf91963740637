import { browser } from 'wxt/browser';
import type { SettingsService } from '../policy/settings-service';

/**
 * Opens the welcome page once, after an installation. The organisation's policy is read first, since it may not want
 * the page, and browsers hand their policies over late. The test build opens it when asked only.
 */
export function openWelcome(settings: SettingsService): void {
  if (__E2E__) return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(settings);
  });
}

async function welcome(settings: SettingsService): Promise<void> {
  await settings.refresh();
  if (!(await settings.view()).values.welcome) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

import type { PersonSettings } from '../../../utils/policy/schema';
import { configure } from '../../browser/configure';
import { launchChromium } from '../../browser/extension';
import { launchFirefox } from '../../browser/firefox';
import type { Driver } from '../driver';
import { driveWithPlaywright } from '../playwright-driver';
import { driveWithPuppeteer } from '../puppeteer-driver';

/** A browser with the test build of the extension, Chromium or Firefox. */
export interface GuardedBrowser {
  /** Opens an empty tab. */
  newTab(): Promise<Driver>;
  /** Kills the background, as the browser does at will. */
  readonly killBackground: (() => Promise<void>) | null;
  close(): Promise<void>;
}

export async function guardedChromium(settings: PersonSettings): Promise<GuardedBrowser> {
  const browser = await launchChromium();
  await configure(browser, settings);
  return {
    newTab: async () => driveWithPlaywright(await browser.context.newPage()),
    killBackground: () => browser.stopWorkers(),
    close: () => browser.close(),
  };
}

export async function guardedFirefox(settings: PersonSettings): Promise<GuardedBrowser> {
  const firefox = await launchFirefox();
  const page = await firefox.extensionPage('options.html');
  await page.evaluate((changes) => {
    const message = { verb: 'settings-change', request: { changes } };
    return (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage(message);
  }, settings);
  await page.close();
  return {
    newTab: async () => driveWithPuppeteer(await firefox.browser.newPage()),
    // WebDriver BiDi has no way to end an event page.
    killBackground: null,
    close: () => firefox.close(),
  };
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

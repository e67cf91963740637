import type { PersonSettings } from '../../../utils/policy/schema';
import { launchChromium } from '../../browser/extension';
import { launchFirefox } from '../../browser/firefox';
import { type BackgroundDesk, deskInChromium, deskInFirefox } from '../../browser/lists/background';
import type { Driver } from '../driver';
import { driveWithPlaywright } from '../playwright-driver';
import { driveWithPuppeteer } from '../puppeteer-driver';

/** A browser with the test build of the extension, Chromium or Firefox. */
export interface GuardedBrowser {
  /** Opens an empty tab. */
  newTab(): Promise<Driver>;
  /** What the extension's own pages may ask of the background. */
  readonly desk: BackgroundDesk;
  /** Kills the background, as the browser does at will. */
  readonly killBackground: (() => Promise<void>) | null;
  close(): Promise<void>;
}

export async function guardedChromium(settings: PersonSettings): Promise<GuardedBrowser> {
  const browser = await launchChromium();
  const desk = await deskInChromium(browser);
  await desk.ask('settings-change', { changes: settings });
  return {
    newTab: async () => driveWithPlaywright(await browser.context.newPage()),
    desk,
    killBackground: () => browser.stopWorkers(),
    close: () => browser.close(),
  };
}

export async function guardedFirefox(settings: PersonSettings): Promise<GuardedBrowser> {
  const firefox = await launchFirefox();
  const desk = await deskInFirefox(firefox);
  await desk.ask('settings-change', { changes: settings });
  return {
    newTab: async () => driveWithPuppeteer(await firefox.browser.newPage()),
    desk,
    // WebDriver BiDi has no way to end an event page.
    killBackground: null,
    close: () => firefox.close(),
  };
}

import type { Page } from '@playwright/test';
import type { RequestOf, ResponseOf, Verb } from '../../../utils/platform/verbs';
import type { ExtensionBrowser } from '../extension';
import type { FirefoxWithExtension } from '../firefox';

/** Asks the background of a browser what its own pages may ask. */
export interface BackgroundDesk {
  ask<V extends Verb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V>>;
}

interface Evaluating {
  evaluate(run: (argument: string) => Promise<string>, argument: string): Promise<string>;
}

/** A page of the extension that stays open while the test asks through it. */
export async function deskInChromium(browser: ExtensionBrowser): Promise<BackgroundDesk & { page: Page }> {
  const page = await browser.extensionPage('options.html');
  return { page, ...deskOf(page) };
}

export async function deskInFirefox(firefox: FirefoxWithExtension): Promise<BackgroundDesk> {
  return deskOf(await firefox.extensionPage('options.html'));
}

function deskOf(page: Evaluating): BackgroundDesk {
  return {
    async ask<V extends Verb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V>> {
      const answer = await page.evaluate(sendMessage, JSON.stringify({ verb, request }));
      if (answer === 'null') throw new Error(`${verb} was refused`);
      return JSON.parse(answer);
    },
  };
}

/** Runs in the page. */
async function sendMessage(message: string): Promise<string> {
  const { browser = null, chrome } = globalThis as typeof globalThis & {
    browser?: Messenger | null;
    chrome: Messenger;
  };
  return JSON.stringify((await (browser ?? chrome).runtime.sendMessage(JSON.parse(message))) ?? null);
}

interface Messenger {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

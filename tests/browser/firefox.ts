import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../tools/manifest';
import { firefoxPath } from './browser-paths';
import { createPolicyLauncher } from './policy-folder';

export { expect } from '@playwright/test';

/** The address that the extension's pages get in these tests. */
const UUID = '3f2b1c9e-5d47-4a86-9c0e-7b1d2f6a8e54';

export interface FirefoxOptions {
  readonly build?: 'firefox-mv3-e2e' | 'firefox-mv3';
  readonly headless?: boolean;
  /** What the organisation sets, as the extension finds it in `storage.managed`. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** A Firefox with the extension and its own empty profile, driven over WebDriver BiDi. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Tests get `launch`; where there is no Firefox they are skipped and say so. */
export const test = base.extend<{ launch: (options?: FirefoxOptions) => Promise<FirefoxWithExtension> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
  launch: async ({}, use, testInfo) => {
    testInfo.skip(firefoxPath() === null, 'no Firefox: install firefox-esr, or name one in PLI_SUR_FIREFOX');
    const started: FirefoxWithExtension[] = [];
    await use(async (options) => {
      const firefox = await launchFirefox(options);
      started.push(firefox);
      return firefox;
    });
    await Promise.all(started.map((firefox) => firefox.close()));
  },
});

/** Starts Firefox with the built extension. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithExtension> {
  const path = firefoxPath();
  if (path === null) throw new Error('No Firefox on this machine.');
  const launcher = options.policy ? managedFirefox(path, options.policy) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launcher?.executablePath ?? path,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Without it, the pages' hosts wait for a person to grant them.
      'extensions.originControls.grantByDefault': true,
      'intl.accept_languages': 'fr',
      // No network but this machine: every host goes to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
      'network.proxy.allow_hijacking_localhost': false,
    },
  });
  await browser.installExtension(resolve('.output', options.build ?? 'firefox-mv3-e2e'));
  return {
    browser,
    extensionPage: (page) => openExtensionPage(browser, page),
    close: async () => {
      await browser.close();
      launcher?.remove();
    },
  };
}

async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // BiDi never reports the end of the load of a moz-extension page, which is there all the same.
  await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 2_500 }).catch(() => null);
  return page;
}

function managedFirefox(path: string, policy: object) {
  return createPolicyLauncher(
    path,
    { folder: '/etc/firefox', file: 'policies/policies.json' },
    { policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } },
  );
}

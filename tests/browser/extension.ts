import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumPath } from './browser-paths';
import { createPolicyLauncher, type PolicyLauncher } from './policy-folder';

export { expect } from '@playwright/test';

export interface LaunchOptions {
  /** What is loaded: the test build (open shadow roots, pages on 127.0.0.1), or what a person installs. */
  readonly build?: 'chrome-mv3-e2e' | 'chrome-mv3';
  readonly headless?: boolean;
  /** Host names that lead to a server on this machine, such as `{ 'outlook.office.com': '127.0.0.1:8443' }`. */
  readonly hostMap?: Readonly<Record<string, string>>;
  /** What the organisation sets, as the extension finds it in `storage.managed`. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** The language that web pages, and so the extension, are told. The browser's own interface keeps its own. */
  readonly locale?: 'fr' | 'en';
}

/** A Chromium with the extension and its own empty profile, cut off from every network but this machine. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The service worker. The object stays good when the worker is stopped and starts again. */
  background(): Promise<Worker>;
  /** Opens a page of the extension in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** Stops the service worker, as the browser does when it has been idle. */
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

interface TestFixtures {
  /** Starts a browser of the test's own, which is closed when the test ends. */
  readonly launch: (options?: LaunchOptions) => Promise<ExtensionBrowser>;
  /**
   * Lends a browser that other tests have used and will use: for tests that leave nothing behind, as those do whose
   * page speaks to a stand-in for the background. Its pages are closed when the test ends.
   */
  readonly borrow: (options?: LaunchOptions) => Promise<ExtensionBrowser>;
}

/** Browsers on loan, by their options. */
type Pool = Map<string, Promise<ExtensionBrowser>>;

export const test = base.extend<TestFixtures, { readonly pool: Pool }>({
  // Playwright wants the first parameter to be a pattern, even an empty one.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  launch: async ({}, use) => {
    const started: ExtensionBrowser[] = [];
    await use(async (options) => {
      const browser = await launchChromium(options);
      started.push(browser);
      return browser;
    });
    await Promise.all(started.map((browser) => browser.close()));
  },
  pool: [
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const pool: Pool = new Map();
      await use(pool);
      for (const browser of pool.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
  borrow: async ({ pool }, use) => {
    const lent = new Set<ExtensionBrowser>();
    await use(async (options = {}) => {
      const key = JSON.stringify(options);
      const known = pool.get(key) ?? launchChromium(options);
      pool.set(key, known);
      const browser = await known;
      lent.add(browser);
      return browser;
    });
    // The first page is the browser's own: without any page it would close.
    for (const { context } of lent)
      await Promise.all(
        context
          .pages()
          .slice(1)
          .map((page) => page.close()),
      );
  },
});

/** Starts Chromium with the built extension. Close it at the end, or take `launch` or `borrow` from `test`. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const folder = resolve('.output', options.build ?? 'chrome-mv3-e2e');
  const extensionId = idOf(folder);
  const profile = mkdtempSync(join(tmpdir(), 'pli-sur-chromium-'));
  const launcher = options.policy ? managedChromium(extensionId, options.policy) : null;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: launcher?.executablePath ?? chromiumPath(),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    locale: options.locale ?? 'fr',
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...networkFlags(options.hostMap),
    ],
  });
  await backgroundOf(context);
  return {
    context,
    extensionId,
    background: () => backgroundOf(context),
    extensionPage: (path) => openPage(context, `chrome-extension://${extensionId}/${path}`),
    stopWorkers: () => stopWorkers(context, extensionId),
    close: async () => {
      await context.close();
      launcher?.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What keeps a Chromium off every network but this machine, and its own errands away. */
export function networkFlags(hostMap: Readonly<Record<string, string>> = {}): string[] {
  const maps = Object.entries(hostMap).map(([host, server]) => `MAP ${host} ${server}`);
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(' , ')}`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ];
}

/** The id that the fixed key of the manifest gives: 32 letters from `a` to `p`, out of the key's SHA-256. */
function idOf(folder: string): string {
  const manifest: { key: string } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
  return digest
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

function managedChromium(extensionId: string, policy: object): PolicyLauncher {
  return createPolicyLauncher(
    chromiumPath(),
    { folder: '/etc/chromium', file: 'policies/managed/pli-sur.json' },
    { '3rdparty': { extensions: { [extensionId]: policy } } },
  );
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function stopWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  // Any file of the extension will do, and this one runs no code that would wake the worker.
  const page = await openPage(context, `chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

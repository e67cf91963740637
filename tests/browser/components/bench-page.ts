import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import type { ButtonAction } from '../../../components/dialog/action-button';
import type { Decision } from '../../../utils/gate/presenter';
import type { Lang } from '../../../utils/platform/language';
import { chromiumPath } from '../browser-paths';
import { buildPage } from './build-page';
import type { Bench, QuestionChanges } from './page/entry';
import type { CaseName } from './page/fixtures';

export { expect } from '@playwright/test';

/** A page that looks like a webmail, with the presenter in it as at `document_start`. */
export interface BenchPage {
  readonly page: Page;
  readonly bar: Locator;
  readonly dialog: Locator;
  readonly notice: Locator;
  readonly marks: Locator;
  action(name: ButtonAction): Locator;
  show(name: CaseName): Promise<void>;
  /** Opens the dialog and waits until it stands. */
  ask(name: CaseName, changes?: QuestionChanges): Promise<void>;
  /** What the person decided so far, oldest first. */
  decisions(): Promise<Decision[]>;
  /** What the page's own key listeners heard since it was loaded, such as `keydown a`. */
  heard(): Promise<string[]>;
}

interface Fixtures {
  readonly open: (lang?: Lang) => Promise<BenchPage>;
}

interface WorkerFixtures {
  readonly script: string;
}

const HTML = readFileSync(join(import.meta.dirname, 'page/webmail.html'), 'utf8');

/** Tests get `open`, which loads the page and starts the presenter in it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  launchOptions: [
    { executablePath: chromiumPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    { scope: 'worker' },
  ],
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
    async ({}, use) => use(await buildPage(true)),
    { scope: 'worker' },
  ],
  open: async ({ page, script }, use) => {
    await use((lang = 'fr') => openBench(page, script, lang));
  },
});

/** Loads the test page with a built script in it, and starts the presenter. */
export async function openBench(page: Page, script: string, lang: Lang): Promise<BenchPage> {
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  await page.addInitScript({ path: script });
  await page.goto('https://webmail.test/');
  await page.evaluate((chosen) => window.bench.start(chosen), lang);
  const dialog = page.locator('pli-sur-dialog dialog');
  return {
    page,
    bar: page.locator('pli-sur-bar'),
    dialog,
    notice: page.locator('pli-sur-notice'),
    marks: page.locator('pli-sur-marks'),
    action: (name) => page.locator(`pli-sur-dialog [data-action="${name}"]`),
    show: (name) => page.evaluate((which) => window.bench.show(which), name),
    ask: async (name, changes = {}) => {
      await page.evaluate(([which, more]) => window.bench.ask(which, more), [name, changes] as const);
      await dialog.waitFor();
    },
    decisions: () => page.evaluate(() => [...window.bench.decisions()]),
    heard: () => page.evaluate(() => [...window.heard]),
  };
}

declare global {
  interface Window {
    readonly bench: Bench;
    readonly heard: string[];
  }
}

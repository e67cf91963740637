import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../extension';
import { type Answers, stubBackground } from './stub-background';

/** The panel, as it stands beside a page. */
export interface PanelPage {
  readonly page: Page;
  readonly field: Locator;
  /** Correspondents that were found or are known. */
  readonly cards: Locator;
  /** What a screen reader was told last. */
  readonly said: Locator;
  tab(name: 'directory' | 'own' | 'patient'): Promise<void>;
  copied(): Promise<string>;
}

/** Opens the panel in a page as narrow as panels are. With `answers`, the background is a stand-in. */
export async function openPanelPage(browser: ExtensionBrowser, answers?: Answers): Promise<PanelPage> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.context.newPage();
  if (answers !== undefined) await stubBackground(page, answers);
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await page.setViewportSize({ width: 380, height: 800 });
  const field = page.locator('#content-directory .search input');
  await expect(field).toBeVisible();
  return {
    page,
    field,
    cards: page.locator('.tab-content:not([hidden]) .card'),
    said: page.locator('p[role="status"]'),
    tab: (name) => page.locator(`#tab-${name}`).click(),
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}

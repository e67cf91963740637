import type { Locator, Page } from '@playwright/test';
import { type ExtensionBrowser, expect } from '../extension';

/** The studio with one draft open. */
export interface StudioPage {
  readonly page: Page;
  /** The text that a screen reader was told last. */
  readonly said: Locator;
  readonly saved: Locator;
  part(part: 'campaign' | number): Locator;
  tab(name: 'write' | 'preview' | 'play' | 'share'): Promise<void>;
  /** The field at a place of the document, such as `/lessons/0/title/fr`. */
  field(place: string): Locator;
}

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function jsonFile(name: string, document: unknown): ChosenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) };
}

export async function openStart(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.extensionPage('studio.html');
  await expect(page.locator('#drafts-title')).toBeVisible();
  return page;
}

/** Begins with a new campaign. */
export async function openNew(browser: ExtensionBrowser): Promise<StudioPage> {
  const page = await openStart(browser);
  await page.locator('.ways button').first().click();
  return studioPage(page);
}

/** Begins with a file. */
export async function openFile(browser: ExtensionBrowser, file: ChosenFile): Promise<StudioPage> {
  const page = await openStart(browser);
  await page.locator('input[type=file]').setInputFiles(file);
  return studioPage(page);
}

export async function studioPage(page: Page): Promise<StudioPage> {
  await expect(page.locator('.room-bar h1')).toBeVisible();
  return {
    page,
    said: page.locator('[data-said]'),
    saved: page.locator('[data-save="saved"]'),
    part: (part) => page.locator(`[data-part="${part}"]`),
    tab: (name) => page.locator(`#tab-${name}`).click(),
    field: (place) => page.locator(`[id="at${place.replaceAll('/', '.')}"]`),
  };
}

import type { Page } from '@playwright/test';
import { test as base, type ExtensionBrowser, expect } from '../extension';
import { askBackground } from './ask-background';
import { type ChosenFiles, createFiles } from './fictitious-file';
import { openOptions } from './options-page';

const test = base.extend<{ files: ChosenFiles }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
  files: async ({}, use) => {
    const files = createFiles();
    await use(files);
    files.remove();
  },
});

async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('#directory').getByRole('button', { name: 'Choisir un fichier…' }).click();
  await (await chooser).setFiles(path);
}

const rowsOf = async (page: Page) => (await askBackground(page, 'directory-state', {})).current?.rows ?? null;

/** An options page whose browser has a directory of 1 200 rows. */
async function openWithDirectory(browser: ExtensionBrowser, files: ChosenFiles): Promise<Page> {
  const { page } = await openOptions(browser);
  await choose(page, files.extraction(1_200));
  await expect(page.locator('#directory .fact-list')).toContainText('1\u202F200');
  return page;
}

test('a chosen extraction is imported by the real worker, found in by the background, and still there later', async ({
  launch,
  files,
}) => {
  const browser = await launch();
  const page = await openWithDirectory(browser, files);
  await expect(page.locator('#directory')).toContainText('Le nouvel annuaire est en service');
  await expect(page.locator('#directory .fact-list')).toContainText('19 novembre 2026');
  const found = await askBackground(page, 'directory-search', { text: 'medecin', source: 'store', limit: 5 });
  expect(found).toMatchObject({ state: 'answered', source: 'store', asOf: '2026-11-19' });
  expect(found.correspondents.length).toBeGreaterThan(0);
  await browser.stopWorkers();
  await page.reload();
  await expect(page.locator('#directory .fact-list')).toContainText('1\u202F200');
});

for (const [what, reason] of [
  ['cut', 'cut'],
  ['foreign', 'foreign'],
] as const) {
  test(`a file that is ${what} is refused, and the directory from before stays`, async ({
    launch,
    files,
  }) => {
    const page = await openWithDirectory(await launch(), files);
    await choose(page, files[what]());
    const told = page.locator(`[data-import-failure="${reason}"]`);
    await expect(told).toContainText('L’annuaire d’avant reste en service.');
    await expect(page.locator('#directory .fact-list')).toContainText('1\u202F200');
    expect(await rowsOf(page)).toBe(1_200);
  });
}

test('an import that is stopped leaves the directory from before; the next one works', async ({
  launch,
  files,
}) => {
  const page = await openWithDirectory(await launch(), files);
  await choose(page, files.long());
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.locator('[data-import-failure="cancelled"]')).toBeVisible();
  expect(await rowsOf(page)).toBe(1_200);
  await choose(page, files.extraction(900));
  await expect(page.locator('#directory .fact-list')).toContainText('900');
  expect(await rowsOf(page)).toBe(900);
});

test('a page that is closed half-way leaves the directory from before; the next one works', async ({
  launch,
  files,
}) => {
  const browser = await launch();
  const page = await openWithDirectory(browser, files);
  await choose(page, files.long());
  await expect(page.locator('[data-import-running="here"]')).toContainText(/\d{3}\slignes/);
  await page.close({ runBeforeUnload: false });
  const again = await openOptions(browser);
  await expect(again.page.locator('#directory .fact-list')).toContainText('1\u202F200');
  await expect(again.page.locator('[data-import-running]')).toHaveCount(0);
  await choose(again.page, files.extraction(900));
  await expect(again.page.locator('#directory .fact-list')).toContainText('900');
  expect(await rowsOf(again.page)).toBe(900);
});

test('an erased directory is gone, also for searches', async ({ launch, files }) => {
  const page = await openWithDirectory(await launch(), files);
  await page.getByRole('button', { name: 'Effacer l’annuaire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(page.locator('[data-directory-standing="absent"]')).toBeVisible();
  const found = await askBackground(page, 'directory-search', { text: 'medecin', source: 'store', limit: 5 });
  expect(found.state).toBe('no-directory');
});

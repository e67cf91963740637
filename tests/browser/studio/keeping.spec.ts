import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { checkCampaign } from '../../../utils/campaign/check-campaign';
import { expect, test } from '../extension';
import { jsonFile, openFile, openNew, openStart, studioPage } from './studio-page';

async function exported(page: Page, button: string): Promise<{ name: string; document: unknown }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), document: JSON.parse(readFileSync(await file.path(), 'utf8')) };
}

test('what is exported is the checked document, named after the campaign', async ({ borrow }) => {
  const { page, ...studio } = await openFile(await borrow(), jsonFile('pli-sur.json', BUILT_IN));
  await studio.tab('share');
  const { name, document } = await exported(page, 'Exporter la campagne');
  expect(name).toBe('pli-sur.json');
  expect(document).toEqual(BUILT_IN);
  expect(checkCampaign(document).campaign).toEqual(document);
});

test('with something left to mend the file is a draft, says so, and opens again as it was', async ({
  borrow,
}) => {
  const browser = await borrow();
  const { page, ...studio } = await openNew(browser);
  await studio.field('/lessons/0/body/fr').fill('');
  await studio.tab('share');
  await expect(page.getByText('Il reste un point à corriger')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajouter à ce navigateur' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const { name, document } = await exported(page, 'Exporter le brouillon');
  expect(name).toBe('ma-campagne.brouillon.json');
  const again = await openFile(browser, jsonFile(name, document));
  await expect(again.page.locator('.check')).toHaveAttribute('data-problems', '1');
  await again.page.locator('[data-place="/lessons/0/body/fr"]').click();
  await expect(again.field('/lessons/0/body/fr')).toBeFocused();
});

test('a campaign is added to this browser, and stands among the lessons', async ({ borrow }) => {
  const { page, ...studio } = await openNew(await borrow());
  await studio.part('campaign').click();
  await studio.field('/title/fr').fill('Hiver 2026');
  await studio.tab('share');
  await page.getByRole('button', { name: 'Ajouter à ce navigateur' }).click();
  await expect(page.locator('[data-kept="kept"]')).toBeVisible();
  const ids = await page.evaluate(async () => {
    const { campaigns } = await chrome.runtime.sendMessage({ verb: 'campaigns-read', request: {} });
    await chrome.runtime.sendMessage({ verb: 'campaign-remove', request: { id: 'hiver-2026' } });
    return campaigns.map(({ document }) => document.id);
  });
  expect(ids).toContain('hiver-2026');
});

test('a draft that another tab writes is not written twice: a copy is offered, or the place is taken', async ({
  borrow,
}) => {
  const browser = await borrow();
  const first = await openNew(browser);
  await first.field('/lessons/0/title/fr').fill('Premier onglet');
  await expect(first.saved).toBeVisible();
  const address = new URL(first.page.url());
  const second = await browser.extensionPage(`studio.html${address.hash}`);
  await expect(second.locator('[data-busy]')).toBeVisible();
  await second.getByRole('button', { name: 'Continuer ici' }).click();
  const { page: _, ...taker } = await studioPage(second);
  await expect(taker.field('/lessons/0/title/fr')).toHaveValue('Premier onglet');
  await expect(first.page.locator('[data-trouble="taken"]')).toBeVisible();

  await first.field('/lessons/0/title/fr').fill('Écrit trop tard');
  await taker.field('/lessons/0/title/fr').fill('Deuxième onglet');
  await expect(taker.saved).toBeVisible();
  await first.page.getByRole('button', { name: 'Ouvrir une copie' }).click();
  await expect(first.page).not.toHaveURL(address.href);
  await expect(first.field('/lessons/0/title/fr')).toHaveValue('Écrit trop tard');
  await second.reload();
  await expect((await studioPage(second)).field('/lessons/0/title/fr')).toHaveValue('Deuxième onglet');
});

test('with a full disk nothing is said to be saved, and the draft can be exported', async ({ borrow }) => {
  const { page, ...studio } = await openNew(await borrow());
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await studio.field('/lessons/0/title/fr').fill('Sans place');
  await expect(page.locator('[data-trouble="full"]')).toContainText('Le disque est plein');
  const { document } = await exported(page, 'Exporter le brouillon');
  expect(JSON.stringify(document)).toContain('Sans place');
});

test('drafts are listed, and deleted after a question only', async ({ borrow }) => {
  const browser = await borrow();
  const { page, ...studio } = await openNew(browser);
  await studio.part('campaign').click();
  await studio.field('/title/fr').fill('À supprimer');
  await expect(studio.saved).toBeVisible();
  await page.getByRole('link', { name: 'Tous les brouillons' }).click();
  const item = page.locator('[data-draft]').filter({ hasText: 'À supprimer' });
  await item.getByRole('button', { name: 'Supprimer' }).click();
  await item.getByRole('dialog').getByRole('button', { name: 'Le garder' }).click();
  await expect(item).toHaveCount(1);
  await item.getByRole('button', { name: 'Supprimer' }).click();
  await item.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(item).toHaveCount(0);
  await expect(page.locator('#drafts-title')).toBeFocused();
});

test('a file that is no campaign is refused with a sentence', async ({ borrow }) => {
  const page = await openStart(await borrow());
  const input = page.locator('input[type=file]');
  await input.setInputFiles(jsonFile('autre.json', { name: 'x' }));
  await expect(page.locator('[data-problem="foreign"]')).toContainText('n’est pas une campagne');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.locator('[data-problem="no-json"]')).toContainText('JSON');
});

declare const chrome: {
  runtime: {
    sendMessage(message: object): Promise<{ campaigns: { document: { id: string } }[] }>;
  };
};

import type { Page } from '@playwright/test';
import { expect, test } from '../extension';
import { askBackground } from './ask-background';
import { openOptions } from './options-page';
import { chooseFile } from './stubbed-options';

const namesUpTo = (count: number) => Array.from({ length: count }, (_, at) => `fictif-${at}.mssante.fr`);

async function offer(page: Page, text: string): Promise<void> {
  const file = { name: 'liste.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await chooseFile(page, 'Choisir un fichier…', file, '#trust');
}

test('a list chosen by hand is in use at once; a shrunken one waits, a foreign one is refused', async ({
  launch,
}) => {
  const browser = await launch();
  const { page } = await openOptions(browser);
  const facts = page.locator('#trust .fact-list');
  const domains = async () => (await askBackground(page, 'trust-state', {})).current?.domains;

  await offer(page, namesUpTo(100).join('\n'));
  await expect(facts).toContainText('Un fichier choisi à la main');
  expect(await domains()).toBe(100);

  await offer(page, 'Bonjour, ceci est une lettre.');
  await expect(page.locator('[data-trust-problem="foreign"]')).toContainText(
    'La liste d’avant reste en service.',
  );
  expect(await domains()).toBe(100);

  await offer(page, namesUpTo(50).join('\n'));
  const held = page.locator('[data-held]');
  await expect(held).toContainText('La nouvelle liste a perdu 50 noms sur 100.');
  expect(await domains()).toBe(100);
  await browser.stopWorkers();
  await page.reload();
  await held.getByRole('button', { name: 'L’utiliser' }).click();
  await expect(held).toHaveCount(0);
  expect(await domains()).toBe(50);
});

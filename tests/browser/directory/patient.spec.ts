import { expect, test } from '../extension';
import { openPanelPage } from './panel-page';
import { askedOf } from './stub-background';

const INS = '279035121518989';
const ADDRESS = `${INS}@patient.mssante.fr`;
const CODE = `IS01${'0'.repeat(22)}S1${INS}S21.2.250.1.213.1.4.10\u001dS3CAMILLE LOUISE\u001dS4EXEMPLE\u001dS5FS612-03-1979`;

test('a typed INS makes an address, once its key fits', async ({ borrow }) => {
  const { page, tab, copied } = await openPanelPage(await borrow(), {});
  await tab('patient');
  await page.keyboard.type('2 79 03 51 215 189');
  await expect(page.locator('.check').getByText('La clé manque')).toBeVisible();
  await page.keyboard.type(' 80');
  await expect(page.locator('.check').getByText('La clé ne correspond pas')).toBeVisible();
  await expect(page.getByRole('button', { name: /Copier/ })).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('89');
  await expect(page.locator('.card .address')).toHaveText(ADDRESS);
  await page.getByRole('button', { name: 'Copier l’adresse' }).click();
  await expect.poll(copied).toBe(ADDRESS);
  await expect(page.locator('.card .address')).toBeVisible();
  await page.getByRole('button', { name: 'Copier et effacer' }).click();
  await expect(page.locator('.card .address')).toHaveCount(0);
  await expect(page.getByLabel('INS de l’usager')).toHaveValue('');
});

test('a scan is read, says whose it is, and that a test code means nobody', async ({ borrow }) => {
  const { page, tab } = await openPanelPage(await borrow(), {});
  await tab('patient');
  await page.getByLabel('INS de l’usager').fill(CODE);
  await page.keyboard.press('Enter');
  await expect(page.locator('.card .address')).toHaveText(ADDRESS);
  await expect(page.getByLabel('INS de l’usager')).toHaveValue(INS);
  await expect(page.getByText('CAMILLE LOUISE EXEMPLE')).toBeVisible();
  await expect(page.getByText('née le 12 mars 1979')).toBeVisible();
  await expect(page.getByText(/OID de test/)).toBeVisible();
});

test('a reader that lost the separators, or sends them as Ctrl+], is read as well', async ({ borrow }) => {
  const { page, tab } = await openPanelPage(await borrow(), {});
  await tab('patient');
  const field = page.getByLabel('INS de l’usager');
  const [before = '', ...blocks] = CODE.split('\u001d');
  await page.keyboard.type(before);
  for (const block of blocks) {
    await page.keyboard.press('Control+]');
    await page.keyboard.type(block);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('CAMILLE LOUISE EXEMPLE')).toBeVisible();
  // The next scan takes the place of this one.
  await page.keyboard.type(CODE.replaceAll('\u001d', '').replace('CAMILLE', 'CLAUDE'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('CLAUDE LOUISE EXEMPLE')).toBeVisible();
  await expect(field).toHaveValue(INS);
});

test('it says who opens and who closes the exchange', async ({ borrow }) => {
  const { page, tab } = await openPanelPage(await borrow(), {});
  await tab('patient');
  await expect(page.getByText(/Vous seul ouvrez l’échange/)).toBeVisible();
  await expect(page.getByText(/commence par \[FIN\]/)).toBeVisible();
});

test('the INS is cleared after two minutes, on leaving the tab and on leaving the page', async ({
  launch,
}) => {
  const { page, tab, said } = await openPanelPage(await launch(), {});
  await page.clock.install();
  const field = page.getByLabel('INS de l’usager');
  await tab('patient');
  await field.fill(INS);
  await expect(page.locator('.card .address')).toBeVisible();
  await page.clock.fastForward(119_000);
  await expect(field).toHaveValue(INS);
  await page.clock.fastForward(2_000);
  await expect(field).toHaveValue('');
  await expect(said).toContainText('Deux minutes ont passé');

  await field.fill(INS);
  await tab('own');
  await tab('patient');
  await expect(field).toHaveValue('');

  await field.fill(INS);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(field).toHaveValue('');
});

test('the INS is told to nobody and kept nowhere', async ({ launch }) => {
  const browser = await launch();
  const { page, tab } = await openPanelPage(browser, {});
  const before = await askedOf(page);
  await tab('patient');
  const field = page.getByLabel('INS de l’usager');
  await field.fill(CODE);
  await page.getByRole('button', { name: 'Copier l’adresse' }).click();
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  expect(await askedOf(page)).toEqual(before);
  expect(page.url()).not.toContain(INS);
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      await chrome.storage.sync.get(null),
    ]),
  );
  expect(kept).not.toContain(INS);
});

declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<unknown> }>;
};

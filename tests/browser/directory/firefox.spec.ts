import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { expect, test } from '../firefox';
import { deskInFirefox } from '../lists/background';
import { smallExtraction } from '../lists/small-directory';

let server: ListsServer;

test.beforeEach(async () => {
  server = await startListsServer();
  server.put('directory.txt', smallExtraction());
});
test.afterEach(() => server.close());

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent ?? '').catch(() => '');

test('the panel is a sidebar that does not open by itself', () => {
  const manifest: unknown = JSON.parse(
    readFileSync(resolve('.output/firefox-mv3-e2e/manifest.json'), 'utf8'),
  );
  expect(manifest).toMatchObject({
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
  });
});

test('in Firefox too, the panel finds a person, keeps a favourite and makes a patient’s address', async ({
  launch,
}) => {
  const firefox = await launch();
  const desk = await deskInFirefox(firefox);
  await desk.ask('settings-change', { changes: { directoryUrl: `${server.url}/directory.txt` } });
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(async () => (await desk.ask('directory-state', {})).current?.rows).toBe(2_002);

  const page = await firefox.extensionPage('sidepanel.html');
  await page.waitForSelector('.search input');
  await page.type('.search input', 'claire exemple bordeaux');
  await expect.poll(() => textOf(page, '.card')).toContain('dominique@exemple.mssante.fr');
  await page.click('.card .star');
  await page.waitForSelector('.card .star[aria-pressed="true"]');
  expect((await desk.ask('correspondents-read', {})).favourites).toHaveLength(1);
  await page.focus('.search input');
  await page.keyboard.press('Escape');
  await expect.poll(() => textOf(page, '.known .card h3')).toBe('Dr Claire EXEMPLE');

  await page.click('#tab-patient');
  await page.waitForSelector('#content-patient input');
  await page.type('#content-patient input', '279035121518989');
  await expect
    .poll(() => textOf(page, '#content-patient .address'))
    .toBe('279035121518989@patient.mssante.fr');
});

import type { Page } from 'puppeteer-core';
import { hashPhrase } from '../../../utils/dismissed/hash-phrase';
import { expect, test } from '../firefox';

const DOMAINS = '[data-setting="organisationDomains"]';

const itemsOf = (page: Page) =>
  page.$$eval(`${DOMAINS} .item-text`, (items) => items.map(({ textContent }) => textContent));

test('in Firefox too, what a person chooses is still there after a reload', async ({ launch }) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('options.html');
  await page.waitForSelector(`${DOMAINS} input`);
  await page.type(`${DOMAINS} input`, 'sante-travail.example');
  await page.keyboard.press('Enter');
  await expect.poll(() => itemsOf(page)).toEqual(['sante-travail.example']);
  await page.select('[data-rule="internal-health"] select', 'block');
  await page.waitForSelector('[data-rule="internal-health"] .saved');
  await page.click('[data-setting="failClosed"] input');
  await page.waitForSelector('[data-setting="failClosed"] .saved');
  await page.close();

  const again = await firefox.extensionPage('options.html');
  await again.waitForSelector(`${DOMAINS} .item-text`);
  expect(await itemsOf(again)).toEqual(['sante-travail.example']);
  expect(await again.$eval('[data-rule="internal-health"] select', ({ value }) => value)).toBe('block');
  expect(await again.$eval('[data-setting="failClosed"] input', ({ checked }) => checked)).toBe(true);
  expect(await again.$eval(`${DOMAINS} .origin`, ({ textContent }) => textContent)).toBe('Votre choix');
});

test('in Firefox too, a text can be tried, and a phrase that was set aside is found again', async ({
  launch,
}) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('options.html');
  await page.waitForSelector('#dismissed-ask');
  const { salt } = (await page.evaluate(
    `browser.runtime.sendMessage({ verb: 'dismissed-read', request: {} })`,
  )) as {
    salt: string;
  };
  const hash = hashPhrase(salt, 'plombémie');
  await page.evaluate(
    `browser.runtime.sendMessage({ verb: 'dismissed-add', request: { hash: ${hash}, family: 'exam' } })`,
  );
  await page.waitForSelector('[data-dismissed="exam"]');
  await page.type('#dismissed-ask', 'Plombémie');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-asked="true"]');
  await page.type('[aria-describedby="try-help"]', 'M. Jean Modèle a une plombémie à 420 µg/L.');
  await page.click('[aria-labelledby="try-title"] button');
  await page.waitForSelector('[data-level]:not([data-level="none"])');
  const seen = await page.$$eval('.seen strong', (phrases) => phrases.map(({ textContent }) => textContent));
  expect(seen).not.toContain('«\u00A0plombémie\u00A0»');
  expect(seen.join()).toContain('420');
});

test('in Firefox too, what the organisation locked cannot be lifted, nor by asking the background', async ({
  launch,
}) => {
  const firefox = await launch({
    policy: { organisationDomains: ['sante-travail.example', 'pas un domaine'], locked: ['*'] },
  });
  const page = await firefox.extensionPage('options.html');
  await page.waitForSelector('[data-policy="present"] li');
  expect(await itemsOf(page)).toEqual(['sante-travail.example']);
  expect(await page.$eval(`${DOMAINS} .origin`, ({ textContent }) => textContent)).toBe(
    'Fixé par votre organisation',
  );
  // The field that looks for a phrase sets nothing.
  const settable = 'input:not([type=file], #dismissed-ask):enabled, select:enabled';
  expect(await page.$$eval(settable, (fields) => fields.length)).toBe(0);
  const view = await page.evaluate(
    `browser.runtime.sendMessage({
      verb: 'settings-change',
      request: { changes: { organisationDomains: [], failClosed: true }, reset: ['organisationDomains'] },
    })`,
  );
  expect(view).toMatchObject({
    values: { organisationDomains: ['sante-travail.example'], failClosed: false },
  });
});

test('in Firefox too, the popup opens and says what is true of the tab', async ({ launch }) => {
  const firefox = await launch();
  const popup = await firefox.extensionPage('popup.html');
  await popup.waitForSelector('h1');
  expect(await popup.$eval('main', ({ textContent }) => textContent)).toContain(
    'Pli sûr ne veille pas sur cette page.',
  );
});

import { expect, test } from '../firefox';

test('in Firefox too, a campaign is written, kept over a reload, and played', async ({ launch }) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('studio.html');
  await page.waitForSelector('.ways button');
  await page.click('.ways button');
  await page.waitForSelector('.room-bar h1');
  await page.click('.add-lessons > button');
  await page.waitForSelector('[id="at.lessons.1.title.fr"]:focus');
  await page.keyboard.type('Depuis Firefox');
  await page.evaluate(() => window.location.reload());
  await page.waitForSelector('[data-part="1"]');
  await page.click('[data-part="1"]');
  await page.waitForSelector('[id="at.lessons.1.title.fr"]');
  expect(await page.$eval('[id="at.lessons.1.title.fr"]', (field) => (field as HTMLInputElement).value)).toBe(
    'Depuis Firefox',
  );
  await page.focus('[id="at.lessons.1.title.fr"]');
  await page.keyboard.type(' aussi');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect
    .poll(() => page.$eval('[id="at.lessons.1.title.fr"]', (field) => (field as HTMLInputElement).value))
    .toBe('Depuis Firefox');

  await page.click('#tab-play');
  await page.click('.play .button-primary');
  await page.waitForSelector('pli-sur-notice');
  await page.waitForSelector('[data-event="offered"]');
  await page.click('.play .row .button:nth-of-type(2)');
  await page.click('.play .button-primary');
  await page.waitForSelector('[data-event="none"]');
});

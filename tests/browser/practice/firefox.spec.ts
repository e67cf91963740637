import { expect, test } from '../firefox';

const SEND = '[data-command="send"]';
const DIALOG = 'pli-sur-dialog >>> dialog[open]';

test('in Firefox too, a message with health data is held, stays whole on « go back » and leaves once with a reason', async ({
  launch,
}) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('practice.html#try');
  const sent = () =>
    page.evaluate(() => document.querySelector('[data-folder="sent"] .count')?.textContent ?? '0');
  // Puppeteer's own waiting hears of no change inside a shadow root.
  const isThere = (selector: string, there = true) =>
    expect.poll(async () => (await page.$(selector)) !== null).toBe(there);
  await isThere('pli-sur-bar >>> .bar-remark');
  const written = await page.$eval('[role="textbox"][data-part="body"]', (body) => body.innerHTML);

  await page.click(SEND);
  await isThere(DIALOG);
  expect(await sent()).toBe('0');
  await page.click('pli-sur-dialog >>> [data-action="go-back"]');
  await isThere(DIALOG, false);
  expect(await page.$eval('[role="textbox"][data-part="body"]', (body) => body.innerHTML)).toBe(written);

  await page.focus('[role="textbox"][data-part="body"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  // The dialog puts the focus on its heading; what is pressed from then on is the person's.
  await isThere('pli-sur-dialog >>> h2:focus');
  await page.focus('pli-sur-dialog >>> input[value="urgent"]');
  await page.keyboard.press(' ');
  await isThere('pli-sur-dialog >>> [data-action="send-anyway"]:not([aria-disabled])');
  await page.click('pli-sur-dialog >>> [data-action="send-anyway"]');
  await expect.poll(sent).toBe('1');
  await page.click('[data-folder="sent"]');
  await page.click('[data-folder-open="sent"] [data-message]');
  await page.waitForSelector('[data-message-open]');
  expect(await page.$eval('[data-message-open] [data-part="body"]', (body) => body.innerHTML)).toBe(written);
});

test('in Firefox too, an exercise attaches its file, has it read, and tells how it went', async ({
  launch,
}) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('practice.html#exercise=attachment');
  const textOf = (selector: string) => page.$eval(selector, (found) => found.textContent).catch(() => '');
  await expect.poll(() => textOf('pli-sur-bar >>> .bar-remark')).toContain('Données de santé');
  await page.click(SEND);
  await expect.poll(() => textOf(DIALOG)).toContain('sertraline');
  await page.click('pli-sur-dialog >>> [data-action="take-out"]');
  await expect.poll(async () => (await page.$(DIALOG)) === null).toBe(true);
  await page.click('[data-command="detach"]');
  await page.click(SEND);
  await expect
    .poll(() => textOf('.feedback[data-result="mastered"] [role="status"]'))
    .toContain('fichier d’essai');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Maîtrisé');
});

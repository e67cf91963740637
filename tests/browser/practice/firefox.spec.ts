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
  await page.waitForSelector('pli-sur-bar >>> .bar-remark');
  const written = await page.$eval('[role="textbox"][data-part="body"]', (body) => body.innerHTML);

  await page.click(SEND);
  await page.waitForSelector(DIALOG);
  expect(await sent()).toBe('0');
  await page.click('pli-sur-dialog >>> [data-action="go-back"]');
  await page.waitForSelector(DIALOG, { hidden: true });
  expect(await page.$eval('[role="textbox"][data-part="body"]', (body) => body.innerHTML)).toBe(written);

  await page.focus('[role="textbox"][data-part="body"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForSelector(DIALOG);
  await page.click('pli-sur-dialog >>> input[value="urgent"]');
  await page.waitForSelector('pli-sur-dialog >>> [data-action="send-anyway"]:not([aria-disabled])');
  await page.click('pli-sur-dialog >>> [data-action="send-anyway"]');
  await expect.poll(sent).toBe('1');
  await page.click('[data-folder="sent"]');
  await page.click('[data-folder-open="sent"] [data-message]');
  await page.waitForSelector('[data-message-open]');
  expect(await page.$eval('[data-message-open] [data-part="body"]', (body) => body.innerHTML)).toBe(written);
});

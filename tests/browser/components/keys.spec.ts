import { expect, test } from './bench-page';

test('Escape goes back, and the page never hears of it', async ({ open }) => {
  const { ask, page, dialog, decisions, heard } = await open();
  await ask('justify');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toEqual([{ kind: 'go-back' }]);
  expect(await heard()).toEqual([]);
});

test('no key reaches the page while the dialog is open, wherever the focus is', async ({ open }) => {
  const { ask, page, dialog, heard } = await open();
  await ask('justify');
  await page.keyboard.type('abc');
  await dialog.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  });
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Tab');
  expect(await heard()).toEqual([]);
});

test('the release of the key that closed the dialog is not for the page either', async ({ open }) => {
  const { ask, page, dialog, heard } = await open();
  await page.locator('#subject').focus();
  await ask('warn');
  await page.locator('pli-sur-dialog [data-action=go-back]').focus();
  await page.keyboard.down('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await heard()).toEqual([]);
  await page.keyboard.press('a');
  expect(await heard()).toEqual(['keydown a', 'keypress a', 'keyup a']);
});

test('the page keeps its keys while nothing of ours has the focus', async ({ open }) => {
  const { show, page, heard } = await open();
  await show('justify');
  await page.locator('#subject').focus();
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual(['keydown Escape', 'keyup Escape']);
});

test('keys pressed in the bar stay in the bar, and Escape closes its reasons', async ({ open }) => {
  const { bar, show, page, heard } = await open();
  await show('justify');
  await bar.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(bar.locator('details')).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(bar.locator('details')).not.toHaveAttribute('open');
  await expect(bar.locator('summary')).toBeFocused();
  expect(await heard()).toEqual([]);
});

test('Tab and Shift+Tab stay inside the dialog', async ({ open }) => {
  const { ask, page, action, dialog } = await open();
  await ask('warn');
  await page.keyboard.press('Shift+Tab');
  await expect(action('send-anyway')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.locator('button.phrase').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(action('send-anyway')).toBeFocused();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.matches(':focus-within'))).toBe(true);
  }
});

test('the focus goes back to where it was', async ({ open }) => {
  const { ask, page, dialog } = await open();
  const body = page.locator('.body');
  await body.focus();
  await ask('warn');
  await expect(body).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(body).toBeFocused();
});

test('an address is typed as in any field', async ({ open }) => {
  const { ask, page, action, dialog, heard } = await open();
  await ask('block');
  await action('find-address').click();
  await dialog.getByLabel('Adresse MSSanté').focus();
  await page.keyboard.type('ab');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('c d');
  await expect(dialog.getByLabel('Adresse MSSanté')).toHaveValue('ac d');
  expect(await heard()).toEqual([]);
});

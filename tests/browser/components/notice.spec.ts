import { expect, test } from './bench-page';

test('a notice is read aloud, takes no focus, and can be closed', async ({ open }) => {
  const { notice, page } = await open();
  await page.locator('#subject').focus();
  await page.evaluate(() => window.bench.notify('move-started'));
  await expect(notice.getByRole('status')).toContainText('Votre messagerie MSSanté s’ouvre.');
  await expect(page.locator('#subject')).toBeFocused();
  await notice.getByRole('button', { name: 'Fermer' }).click();
  await expect(notice).toHaveCount(0);
});

test('the same notice never stands twice, and no more than three stand at once', async ({ open }) => {
  const { notice, page } = await open();
  await page.evaluate(() => {
    for (const name of [
      'move-started',
      'not-checked',
      'move-started',
      'move-failed',
      'reload-tab',
    ] as const) {
      window.bench.notify(name);
    }
  });
  await expect(notice.locator('.notice')).toHaveCount(3);
  await expect(notice.locator('.notice').last()).toContainText('Rechargez l’onglet');
});

test('Escape inside closes the newest, unheard by the page', async ({ open }) => {
  const { notice, page, heard } = await open();
  await page.evaluate(() => window.bench.notify('not-checked'));
  await notice.getByRole('button').focus();
  await page.keyboard.press('Escape');
  await expect(notice).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

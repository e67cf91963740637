import { expect, test } from './bench-page';

test('marks the recipients that deserve it, each with an accessible name', async ({ open }) => {
  const { marks, show } = await open();
  await show('marks');
  await expect(marks.getByRole('button')).toHaveCount(5);
  await expect(
    marks.getByRole('button', { name: 'camille.exemple@cabinet.example : Hors de l’espace de confiance' }),
  ).toBeVisible();
  await expect(marks.getByText('Imite MSSanté')).toBeVisible();
  await expect(marks.getByText('Essai')).toBeVisible();
  await expect(marks.getByText('Non lu')).toBeVisible();
  await expect(marks.getByRole('button', { name: 'equipe@' })).toHaveCount(0);
});

test('marks nobody when there is nothing to say', async ({ open }) => {
  const { marks, show, page } = await open();
  await show('clear');
  await expect(marks).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelectorAll('#composer pli-sur-marks').length)).toBe(0);
});

test('from MSSanté, tells a quiet lock from an address that would be refused', async ({ open }) => {
  const { marks, show } = await open();
  await show('inside');
  await expect(marks.locator('.mark-trusted')).toHaveCount(1);
  await expect(marks.getByRole('button', { name: /votre opérateur MSSanté la refusera/ })).toHaveCount(1);
});

test('tells more under the pointer and on focus, until Escape', async ({ open }) => {
  const { marks, show, page, heard } = await open();
  await show('marks');
  const tip = marks.locator('.tip');
  await marks.locator('.mark-test button').focus();
  await expect(tip).toContainText('domaine d’essai');
  await page.locator('#subject').focus();
  await expect(tip).toHaveCount(0);
  await marks.locator('.mark-look-alike button').hover();
  await expect(tip).toContainText('imite MSSanté');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

test('opens the reasons in the bar, where no other address can be looked for', async ({ open }) => {
  const { marks, bar, show } = await open();
  await show('marks');
  await marks.locator('.mark-unreadable button').click();
  await expect(bar.getByText('règle : look-alike')).toBeVisible();
});

test('opens the search for the address of a recipient outside', async ({ open }) => {
  const { marks, dialog, show, decisions } = await open();
  await show('marks');
  await marks.locator('.mark-look-alike button').click();
  await expect(dialog).toContainText('Pour remplacer camille.exemple@medecin-mssante.example.');
  await dialog.locator('.choice').first().click();
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toMatchObject([
    {
      kind: 'replace',
      recipient: { shown: 'camille.exemple@medecin-mssante.example' },
      to: 'camille.exemple@medecin.mssante.fr',
    },
  ]);
});

test('says which recipients have an address published at their name', async ({ open }) => {
  const { marks, show } = await open();
  await show('marks');
  const published = 'Une adresse MSSanté est publiée à ce nom.';
  await expect(marks.getByRole('button', { name: published })).toHaveCount(1);
  await marks.locator('.mark-outside button').hover();
  await expect(marks.locator('.tip')).toContainText(published);
  await marks.locator('.mark-test button').hover();
  await expect(marks.locator('.tip')).not.toContainText(published);
});

test('believes no press that a script made', async ({ open }) => {
  const { marks, show, dialog, page } = await open();
  await show('marks');
  await marks.locator('.mark-look-alike button').dispatchEvent('click');
  expect(await page.evaluate(() => window.bench.directory.asked)).toEqual([]);
  await expect(dialog).toHaveCount(0);
});

test('follows its recipient, and hides while it is scrolled away or covered', async ({ open }) => {
  const { marks, show, page } = await open();
  await show('marks');
  const badge = marks.locator('.mark-look-alike button');
  const before = await badge.boundingBox();
  await page.mouse.wheel(0, 20);
  await expect(async () => expect((await badge.boundingBox())?.y).toBe((before?.y ?? 0) - 20)).toPass();
  await page.mouse.wheel(0, 600);
  await expect(badge).toHaveCount(0);
  await page.mouse.wheel(0, -900);
  await expect(badge).toBeVisible();
  await page.evaluate(() => {
    const menu = document.createElement('div');
    menu.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(menu);
  });
  await expect(badge).toHaveCount(0);
});

test('lets every click through but those on a badge', async ({ open }) => {
  const { marks, show, page } = await open();
  await show('marks');
  await expect(marks.locator('.mark-look-alike button')).toBeVisible();
  await page.locator('#subject').click();
  await expect(page.locator('#subject')).toBeFocused();
});

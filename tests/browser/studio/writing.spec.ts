import { expect, test } from '../extension';
import { jsonFile, openFile, openNew, openStart, studioPage } from './studio-page';

test('a lesson is written by keyboard alone; a step is undone and made again; a reload keeps it', async ({
  borrow,
}) => {
  const page = await openStart(await borrow());
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Une nouvelle campagne' }).focus();
  await page.keyboard.press('Enter');
  const studio = await studioPage(page);

  await page.getByRole('button', { name: 'Ajouter une leçon' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(studio.field('/lessons/1/title/fr')).toBeFocused();
  await expect(studio.said).toHaveText('Leçon 2 ajoutée.');
  await page.keyboard.type('Écrire à un confrère');
  await page.keyboard.press('Tab');
  await expect(studio.field('/lessons/1/invitations/0/fr')).toBeFocused();
  await page.keyboard.type('Une minute, et la bonne adresse.');
  await expect(studio.part(1)).toContainText('2. Écrire à un confrère');

  await page.keyboard.press('Control+z');
  await expect(studio.field('/lessons/1/invitations/0/fr')).toHaveValue('');
  await expect(studio.said).toHaveText('Annulé\u00A0: leçon 2, invitation 1, en français.');
  await page.keyboard.press('Control+z');
  await expect(studio.field('/lessons/1/title/fr')).toHaveValue('');
  await expect(studio.field('/lessons/1/title/fr')).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(studio.field('/lessons/1/invitations/0/fr')).toHaveValue('Une minute, et la bonne adresse.');

  // Reloaded in the very moment of writing.
  await studio.field('/lessons/1/body/fr').focus();
  await page.keyboard.type('Cherchez-le dans **l’annuaire**.');
  await page.reload();
  const again = await studioPage(page);
  await again.part(1).focus();
  await page.keyboard.press('Enter');
  await expect(again.field('/lessons/1/title/fr')).toHaveValue('Écrire à un confrère');
  await expect(again.field('/lessons/1/body/fr')).toHaveValue('Cherchez-le dans **l’annuaire**.');
  await expect(page.locator('.text-preview strong')).toHaveText('l’annuaire');
  await expect(focused).not.toHaveCount(0);
});

test('lessons are moved, copied, taken from those of Pli sûr and deleted, and each is said', async ({
  borrow,
}) => {
  const { page, ...studio } = await openNew(await borrow());
  await page.locator('#provided').selectOption('employer');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(studio.part(1)).toContainText('employeur');
  await page.getByRole('button', { name: 'Monter', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(studio.part(0)).toContainText('employeur');
  await expect(studio.part(0)).toHaveAttribute('aria-current', 'true');
  await expect(studio.said).toContainText('place 1 sur 2');
  await expect(page.locator(':focus')).toHaveText('Monter');
  await page.getByRole('button', { name: 'Copier la leçon' }).click();
  await expect(studio.part(1)).toContainText('(copie)');
  await page.getByRole('button', { name: 'Supprimer la leçon' }).click();
  await expect(studio.said).toContainText('Ctrl+Z la ramène');
  await expect(page.locator('.part')).toHaveCount(3);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('.part')).toHaveCount(4);
  await expect(page.locator('.check')).toHaveAttribute('data-problems', '0');
});

test('a draft with mistakes opens whole, and each remark leads to its field', async ({ borrow }) => {
  const broken = {
    format: 'pli-sur-campaign',
    version: 1,
    id: 'Hiver 2026',
    title: 'Campagne d’hiver',
    lessons: [
      {
        title: { fr: 'Une leçon', en: 'A lesson' },
        rules: ['x'],
        sources: [{ url: 'http://source.example/' }],
      },
      { title: { fr: 'Une autre' }, tint: 'blue', body: { fr: 'Un <b>texte</b>.' } },
    ],
  };
  const { page, ...studio } = await openFile(await borrow(), jsonFile('brouillon.json', broken));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Campagne d’hiver');
  await expect(page.locator('[data-unplaced="1"]')).toContainText('Une partie du fichier');
  await page.locator('[data-unplaced] summary').click();
  await expect(page.locator('.unplaced')).toContainText('/lessons/1/tint');

  await page.locator('[data-place="/lessons/1/body/fr"]').first().click();
  await expect(studio.field('/lessons/1/body/fr')).toBeFocused();
  await expect(studio.field('/lessons/1/body/fr')).toHaveAttribute('aria-invalid', 'true');
  await studio.field('/lessons/1/body/fr').fill('Un **texte**.');
  await expect(page.locator('[data-place="/lessons/1/body/fr"]')).toHaveCount(0);

  await page.locator('[data-place="/id"]').click();
  await expect(studio.field('/id')).toBeFocused();
  await page.locator('[data-place="/lessons/0/sources/0/url"]').click();
  await expect(studio.field('/lessons/0/sources/0/url')).toBeFocused();
  await page
    .locator('[data-place="/lessons/0/quiz"]')
    .or(page.locator('[data-place^="/lessons/0/"]'))
    .first()
    .click();
  await expect(page.locator('.editor :focus')).toHaveCount(1);
});

test('a language comes side by side, and does not go without a question', async ({ borrow }) => {
  const { page, ...studio } = await openNew(await borrow());
  await studio.part('campaign').click();
  await page.getByRole('button', { name: 'Ajouter l’anglais' }).click();
  await expect(page.locator('[data-written="en"]')).toHaveText(/^Anglais\u00A0: 0 textes sur \d+$/);
  await studio.field('/title/en').fill('My campaign');
  await page.getByRole('radio', { name: 'Français' }).check();
  await expect(studio.field('/title/en')).toHaveCount(0);
  await page.locator('[data-place="/thanks/en"]').click();
  await expect(studio.field('/thanks/en')).toBeFocused();
  await page.getByRole('button', { name: 'Retirer l’anglais' }).click();
  await expect(page.getByRole('dialog')).toContainText('Un texte écrit dans cette langue');
  await page.getByRole('dialog').getByRole('button', { name: 'La garder' }).click();
  await expect(studio.field('/title/en')).toHaveValue('My campaign');
  await page.getByRole('button', { name: 'Retirer l’anglais' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'La retirer' }).click();
  await expect(studio.field('/title/en')).toHaveCount(0);
  await expect(page.locator('.check')).toHaveAttribute('data-problems', '0');
});

test('an own picture is made small enough, whatever it was, and a file that is none is refused', async ({
  borrow,
}) => {
  const { page, ...studio } = await openNew(await borrow());
  await studio.part(0).click();
  const noise = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2_000;
    canvas.height = 1_500;
    const brush = canvas.getContext('2d');
    const image = brush?.createImageData(2_000, 1_500);
    if (brush && image) {
      for (let at = 0; at < image.data.length; at++)
        image.data[at] = at % 4 === 3 ? 255 : (at * at * 31) % 251;
      brush.putImageData(image, 0, 0);
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const input = page.locator('.own-picture input[type=file]');
  await input.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await expect(page.locator('[data-picture="kind"]')).toBeVisible();
  await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(noise, 'base64') });
  await expect(page.locator('[data-picture="picture"]')).toBeVisible();
  const data = await page.locator('.own').getAttribute('src');
  expect(data).toMatch(/^data:image\/webp;base64,/);
  expect(data?.length).toBeLessThanOrEqual(400_000);
  await expect(page.locator('.check')).toHaveAttribute('data-problems', '0');
});

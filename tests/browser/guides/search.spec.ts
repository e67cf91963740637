import { askedOf } from '../directory/stub-background';
import { expect, test } from '../extension';
import { openGuides } from './guides-page';

test('one field searches all guides, without accents and with a slip of the hand, and asks nobody', async ({
  borrow,
}) => {
  const { page, field, results } = await openGuides(await borrow());
  const before = (await askedOf(page)).length;
  await field.fill('secretaire medicale');
  await expect(results.first()).toContainText('Secrétaire médicale');
  await expect(results.first().locator('mark').first()).toHaveText('Secrétaire');
  await field.fill('messagrie');
  await expect(results.first().locator('mark').first()).toHaveText(/^messagerie/i);
  expect(await askedOf(page)).toHaveLength(before);
});

test('an answer leads to its entry and back to the answers, by keyboard alone', async ({ borrow }) => {
  const { page, field, results, said, button } = await openGuides(await borrow());
  await page.locator('#tab-guides').focus();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('dmst');
  await expect(results.first()).toContainText('Glossaire');
  await expect(said).toHaveText(/réponse/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#guide-dmst')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#guides/glossary/dmst');
  await button('Retour aux réponses').press('Enter');
  await expect(results.first()).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(button('Glossaire')).toBeVisible();
});

test('nothing found is said kindly, with a way on', async ({ borrow }) => {
  const { field, button, page } = await openGuides(await borrow());
  await field.fill('zzzzzz');
  await expect(page.locator('.guide-search .note')).toContainText('Rien sur « zzzzzz » dans les guides.');
  await button('Voir tous les guides').click();
  await expect(button('Changer d’opérateur')).toBeVisible();
});

test('the table of occupations is filtered by word and by group', async ({ borrow }) => {
  const { page, input, said } = await openGuides(await borrow(), 'entitled');
  const rows = page.locator('.guide tbody tr');
  await input('Filtrer par métier').fill('kine');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Masseur-kinésithérapeute');
  await expect(rows).toContainText('70');
  await expect(said).toHaveText('Un métier.');
  await input('Filtrer par métier').fill('');
  await input('Groupe').selectOption({ label: 'Sous la responsabilité d’un professionnel' });
  await expect(rows.first()).toContainText('Secrétaire médicale');
  await expect(page.locator('.ground a').first()).toHaveAttribute('href', /^https:/);
});

test('ticked steps are handed over to be kept, shown again, and taken back where they could not be', async ({
  borrow,
}) => {
  const { page, input, said, go } = await openGuides(await borrow(), 'equip', { steps: ['equip/flows'] });
  const progress = page.locator('.progress');
  await expect(progress).toContainText('1 sur 16');
  await input('Désigner deux personnes').check();
  await expect(progress).toContainText('2 sur 16');
  await expect(said).toHaveText('Fait : Désigner deux personnes. 2 étapes sur 16.');
  expect((await askedOf(page)).at(-1)).toEqual({
    verb: 'learning-note',
    request: { kind: 'step', step: 'equip/lead', done: true },
  });
  await go('move');
  await go('equip');
  await expect(input('Désigner deux personnes')).toBeChecked();

  const refused = await openGuides(await borrow(), 'move', { refused: ['learning-note'] });
  await refused.input('Lire le contrat qui finit').click();
  await expect(refused.page.locator('.guide .note')).toContainText('n’a pas pu être gardée');
  await expect(refused.input('Lire le contrat qui finit')).not.toBeChecked();
});

import { expect, test } from '../extension';
import { openPanelPage } from './panel-page';
import { answered, correspondent, PEOPLE } from './people';
import { askedOf, NOBODY } from './stub-background';

const FIELD = 'Votre adresse MSSanté, ou votre nom';

test('one’s own address: published, and everything that is', async ({ borrow }) => {
  const { page, tab, cards, said } = await openPanelPage(await borrow(), {
    store: { [PEOPLE.camille.address]: answered([correspondent([PEOPLE.camille])]) },
  });
  await tab('own');
  await page.getByLabel(FIELD).fill(PEOPLE.camille.address);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Publiée' })).toBeVisible();
  await expect(said).toHaveText('Publiée');
  await expect(cards).toHaveCount(1);
  for (const fact of [PEOPLE.camille.rpps, PEOPLE.camille.structure, PEOPLE.camille.speciality]) {
    await expect(cards.first().getByText(fact, { exact: true })).toBeVisible();
  }
});

test('not published: the reasons, and whom to ask', async ({ borrow }) => {
  const { page, tab } = await openPanelPage(await borrow(), {});
  await tab('own');
  await page.getByLabel(FIELD).fill('camille.nouvelle@medecin.mssante.fr');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByRole('heading', { name: 'Pas trouvée parmi les adresses publiées' })).toBeVisible();
  await expect(page.getByText(/un jour ou davantage/)).toBeVisible();
  await expect(page.getByText(/liste rouge\s: c’est un choix/)).toBeVisible();
  await expect(page.getByText(/À l’opérateur de votre boîte/)).toBeVisible();
  await expect(page.getByText(/la personne qui y administre MSSanté/)).toBeVisible();
});

test('an ordinary address is told to be none of MSSanté', async ({ borrow }) => {
  const { page, tab } = await openPanelPage(await borrow(), {});
  await tab('own');
  await page.getByLabel(FIELD).fill('camille@boite.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/n’est pas en \.mssante\.fr/)).toBeVisible();
});

test('nothing is asked before the press, the API only on its own button, and nothing is kept', async ({
  borrow,
}) => {
  const { page, tab } = await openPanelPage(await borrow(), {
    store: { exemple: { ...NOBODY, canAskApi: true } },
  });
  await tab('own');
  await page.getByLabel(FIELD).pressSequentially('exemple');
  expect((await askedOf(page)).map(({ verb }) => verb)).not.toContain('directory-search');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Interroger l’Annuaire Santé en ligne' }).click();
  await expect
    .poll(async () => (await askedOf(page)).filter(({ verb }) => verb === 'directory-search').length)
    .toBe(2);
  expect((await askedOf(page)).map(({ verb }) => verb)).not.toContain('correspondent-used');
  await tab('directory');
  await tab('own');
  await expect(page.getByLabel(FIELD)).toHaveValue('');
});

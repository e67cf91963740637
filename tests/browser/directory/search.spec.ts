import { expect, test } from '../extension';
import { openPanelPage } from './panel-page';
import { answered, correspondent, EXEMPLE, PEOPLE } from './people';
import { askedOf, NOBODY } from './stub-background';

test('typing finds people: all mailboxes of one together, in words who reads each', async ({ borrow }) => {
  const { page, field, cards, said } = await openPanelPage(await borrow(), { store: { exemple: EXEMPLE } });
  await field.pressSequentially('exemple');
  await expect(cards).toHaveCount(4);
  await expect(cards.first().getByRole('heading')).toHaveText('Dr Camille EXEMPLE');
  await expect(cards.first().locator('.mailbox')).toHaveCount(2);
  await expect(cards.first()).toContainText('Médecin, Médecine du travail');
  await expect(cards.first()).toContainText('Boîte personnelle, lue par cette personne');
  await expect(cards.nth(1)).toContainText('Boîte de cabinet, lue par le cabinet');
  await expect(cards.nth(1)).toContainText('nom (écriture proche)');
  await expect(cards.nth(2)).toContainText('lue par une équipe de la structure');
  await expect(cards.nth(3)).toContainText('personne ne la lit');
  await expect(cards.first().locator('mark')).toHaveText('EXEMPLE');
  await expect(said).toHaveText('4 correspondants, 5 boîtes.');
  await expect(page.getByText('Données de l’annuaire du 20 novembre 2026.')).toBeVisible();
  await expect(page.getByText('Il y en a d’autres.')).toBeVisible();
});

test('an answer that comes late never stands over a newer one', async ({ borrow }) => {
  const { page, field, cards } = await openPanelPage(await borrow(), {
    store: { exem: answered([correspondent([PEOPLE.program])]), exemple: EXEMPLE },
    held: ['exem'],
  });
  await field.fill('exem');
  await field.press('Enter');
  await field.fill('exemple');
  await expect(cards).toHaveCount(4);
  await page.evaluate(() => window.release('exem'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(cards).toHaveCount(4);
});

test('by keyboard alone: find, go through, copy, come back, clear', async ({ borrow }) => {
  const { page, field, cards, said, copied } = await openPanelPage(await borrow(), {
    store: { exemple: EXEMPLE },
  });
  const focused = page.locator(':focus');
  await expect(field).toBeFocused();
  await page.keyboard.type('exemple');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName('Copier l’adresse camille.exemple@medecin.mssante.fr');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Adresse copiée : camille.exemple@chu-modele.mssante.fr');
  await expect(focused).toContainText('Copiée');
  expect(await copied()).toBe('camille.exemple@chu-modele.mssante.fr');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('Écrire à camille.exemple@chu-modele.mssante.fr');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await expect(cards.first().getByText('10000000001')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(cards).toHaveCount(0);
});

test('a mailbox that was taken is remembered by its address, and nothing else is told', async ({
  borrow,
}) => {
  const { page, field, cards } = await openPanelPage(await borrow(), { store: { exemple: EXEMPLE } });
  await field.fill('exemple');
  await cards
    .first()
    .getByRole('button', { name: /^Copier/ })
    .first()
    .click();
  await expect
    .poll(async () => (await askedOf(page)).filter(({ verb }) => verb === 'correspondent-used'))
    .toEqual([{ verb: 'correspondent-used', request: { address: PEOPLE.camille.address } }]);
});

test('writing opens the MSSanté webmail; where none is set it is a link for the mail program', async ({
  borrow,
}) => {
  const store = { exemple: EXEMPLE };
  const own = await openPanelPage(await borrow(), { store, mssanteWebmail: 'https://webmail.example/' });
  await own.field.fill('exemple');
  await own.cards
    .first()
    .getByRole('button', { name: /^Écrire/ })
    .first()
    .click();
  await expect(own.said).toHaveText('Votre messagerie MSSanté s’ouvre dans un onglet.');
  expect(await askedOf(own.page)).toContainEqual({
    verb: 'write-to',
    request: { address: PEOPLE.camille.address },
  });

  const none = await openPanelPage(await borrow(), { store });
  await none.field.fill('exemple');
  await expect(
    none.cards
      .first()
      .getByRole('link', { name: /^Écrire/ })
      .first(),
  ).toHaveAttribute('href', `mailto:${PEOPLE.camille.address}`);
});

test('the star keeps a favourite, which stands below the empty field, and lets it go', async ({ borrow }) => {
  const { page, field, cards, said } = await openPanelPage(await borrow(), { store: { exemple: EXEMPLE } });
  await field.fill('exemple');
  const star = cards.nth(2).locator('.star');
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(said).toContainText('est dans vos favoris');
  await field.press('Escape');
  await expect(page.getByRole('heading', { name: 'Favoris' })).toBeVisible();
  await expect(cards).toHaveCount(1);
  await cards.first().locator('.star').click();
  await expect(cards).toHaveCount(0);
  await expect(field).toBeFocused();
});

test('recent and favourite correspondents are forgotten when the person confirms', async ({ borrow }) => {
  const { page, field, cards } = await openPanelPage(await borrow(), {
    recent: [PEOPLE.camille, PEOPLE.practice],
    favourites: [PEOPLE.practice],
  });
  await expect(cards).toHaveCount(2);
  await page.getByRole('button', { name: 'Tout oublier…' }).click();
  await page.getByRole('button', { name: 'Les garder' }).click();
  await expect(cards).toHaveCount(2);
  await page.getByRole('button', { name: 'Tout oublier…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tout oublier' }).click();
  await expect(cards).toHaveCount(0);
  await expect(field).toBeFocused();
});

test('nobody found is « not published », with the portal and the name to paste', async ({ borrow }) => {
  const { page, field, copied } = await openPanelPage(await borrow(), {});
  await field.fill('camille introuvable');
  await expect(
    page.getByRole('heading', { name: 'Pas d’adresse publiée pour « camille introuvable »' }),
  ).toBeVisible();
  await expect(page.getByText(/liste rouge/)).toBeVisible();
  await expect(page.getByRole('link', { name: /annuaire\.esante\.gouv\.fr/ })).toHaveAttribute(
    'href',
    'https://annuaire.esante.gouv.fr',
  );
  await page.getByRole('button', { name: 'Copier le nom' }).click();
  await expect.poll(copied).toBe('camille introuvable');
});

test('the API is asked on a press only, and the page says what it sends', async ({ borrow }) => {
  const { page, field, cards } = await openPanelPage(await borrow(), {
    store: { exemple: { ...NOBODY, canAskApi: true } },
    api: answered([correspondent([PEOPLE.camille])], { source: 'api', asOf: '2026-11-22' }),
  });
  await field.fill('exemple');
  await expect(page.getByText('N’envoie que ce texte : « exemple ».')).toBeVisible();
  const searches = async () =>
    (await askedOf(page)).filter(({ verb }) => verb === 'directory-search').map(({ request }) => request);
  expect((await searches()).map(({ source }) => source)).toEqual(['store']);
  await page.getByRole('button', { name: 'Interroger l’Annuaire Santé en ligne' }).click();
  await expect(cards).toHaveCount(1);
  await expect(page.getByText('Réponse de l’Annuaire Santé du 22 novembre 2026.')).toBeVisible();
  expect((await searches()).at(-1)).toEqual({ text: 'exemple', source: 'api', limit: 25 });
});

test('what the stored directory found stays when the API fails, and the reason is told', async ({
  borrow,
}) => {
  const { page, field, cards } = await openPanelPage(await borrow(), {
    store: { exemple: { ...EXEMPLE, canAskApi: true } },
    api: { ...NOBODY, state: 'wrong-key', source: 'api' },
  });
  await field.fill('exemple');
  await page.getByRole('button', { name: 'Interroger l’Annuaire Santé en ligne' }).click();
  await expect(page.getByText(/a refusé la clé/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Ouvrir les réglages/ })).toBeVisible();
  await expect(cards).toHaveCount(4);
});

test('without a directory the way to it is shown', async ({ borrow }) => {
  const { page } = await openPanelPage(await borrow(), { hasDirectory: false });
  await expect(page.getByText('Aucun annuaire n’est encore enregistré')).toBeVisible();
  await expect(page.getByRole('link', { name: /Préparer l’annuaire/ })).toHaveAttribute(
    'href',
    '/options.html#directory',
  );
});

test('the number of a patient is looked for nowhere', async ({ borrow }) => {
  const { page, field } = await openPanelPage(await borrow(), {});
  await field.fill('279035121518989');
  await expect(page.getByText(/rien n’a été cherché/)).toBeVisible();
  expect((await askedOf(page)).map(({ verb }) => verb)).not.toContain('directory-search');
});

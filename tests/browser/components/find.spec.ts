import type { LookUpAnswer } from '../../../utils/directory/answer';
import { type BenchPage, expect, test } from './bench-page';

async function openFind(bench: BenchPage): Promise<void> {
  await bench.ask('justify');
  await bench.action('find-address').click();
}

function answerWith(bench: BenchPage, change: Partial<LookUpAnswer>): Promise<void> {
  return bench.page.evaluate((part) => {
    const { directory } = window.bench;
    directory.answer = { ...directory.answer, ...part };
  }, change);
}

const asked = ({ page }: BenchPage) => page.evaluate(() => window.bench.directory.asked);

test('looks on this device for the name read in the address, as soon as it opens', async ({ open }) => {
  const bench = await open();
  await openFind(bench);
  await expect(bench.dialog.getByLabel('Nom à chercher, lu dans l’adresse')).toHaveValue('Camille Exemple');
  await expect(bench.dialog.locator('#found')).toHaveText('2 résultats. Annuaire du 21 novembre 2026.');
  expect(await asked(bench)).toEqual([['Camille Exemple', 'store']]);
});

test('shows who it is, all mailboxes of one person together, who reads each, and why it was found', async ({
  open,
}) => {
  const bench = await open();
  await openFind(bench);
  const first = bench.dialog.locator('.found > li').first();
  await expect(first).toContainText('Dr Camille EXEMPLE');
  await expect(first).toContainText('Médecin · Médecine du travail');
  await expect(first.getByRole('button')).toHaveCount(2);
  await expect(
    first.getByRole('button', { name: /camille\.exemple@medecin\.mssante\.fr.*lue par cette personne/ }),
  ).toBeVisible();
  await expect(first.getByRole('button', { name: /Boîte de cabinet.*CABINET DES EXEMPLES/ })).toBeVisible();
  await expect(first).toContainText('Trouvé par : nom et prénom (initiale)');
  await expect(bench.dialog.locator('.found > li').nth(1)).toContainText('Boîte de structure');
});

test('one press replaces the recipient', async ({ open }) => {
  const bench = await open();
  await openFind(bench);
  await bench.dialog.getByRole('button', { name: /cabinet\.exemple@cabinet\.mssante\.fr/ }).click();
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toMatchObject([
    {
      kind: 'replace',
      recipient: { shown: 'camille.exemple@cabinet.example' },
      to: 'cabinet.exemple@cabinet.mssante.fr',
    },
  ]);
});

test('by keyboard: type, go down with the arrows, take with Enter; the page hears nothing', async ({
  open,
}) => {
  const bench = await open();
  await openFind(bench);
  await bench.page.keyboard.press('Tab');
  await expect(bench.dialog.locator('#search')).toBeFocused();
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' Exempleville');
  await expect.poll(() => asked(bench)).toContainEqual(['Camille Exemple Exempleville', 'store']);
  await expect(bench.dialog.locator('.choice')).toHaveCount(3);
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('ArrowUp');
  await bench.page.keyboard.press('ArrowDown');
  await expect(bench.dialog.locator('.choice').nth(1)).toBeFocused();
  await bench.page.keyboard.press('Enter');
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toMatchObject([{ to: 'cabinet.exemple@cabinet.mssante.fr' }]);
  expect(await bench.heard()).toEqual([]);
});

test('an answer that comes late never takes the place of a newer one', async ({ open }) => {
  const bench = await open();
  await bench.page.evaluate(() => {
    window.bench.directory.held = 'Lente';
  });
  await openFind(bench);
  await bench.dialog.locator('#search').fill('Lente');
  await expect.poll(() => asked(bench)).toContainEqual(['Lente', 'store']);
  await bench.dialog.locator('#search').fill('Exemple');
  await expect(bench.dialog.locator('#found')).toHaveText('1 résultat. Annuaire du 21 novembre 2026.');
  await bench.page.evaluate(async () => {
    window.bench.directory.release();
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(bench.dialog.locator('#found')).toHaveText('1 résultat. Annuaire du 21 novembre 2026.');
});

test('asks the API only when told to, and for the name as it stands', async ({ open }) => {
  const bench = await open();
  await openFind(bench);
  await expect(bench.action('ask-api')).toHaveAccessibleDescription(
    'Le nom ci-dessus lui est envoyé, et rien d’autre.',
  );
  expect(await asked(bench)).not.toContainEqual(['Camille Exemple', 'api']);
  await bench.action('ask-api').click();
  await expect.poll(() => asked(bench)).toContainEqual(['Camille Exemple', 'api']);
});

test('without a key the API is not offered', async ({ open }) => {
  const bench = await open();
  await answerWith(bench, { canAskApi: false });
  await openFind(bench);
  await expect(bench.dialog.locator('.choice')).toHaveCount(3);
  await expect(bench.action('ask-api')).toHaveCount(0);
});

test('says « not published » and never « has none », and shows where else to look', async ({ open }) => {
  const bench = await open();
  await answerWith(bench, { correspondents: [] });
  await openFind(bench);
  await expect(bench.dialog.locator('#found')).toContainText('Pas d’adresse publiée à ce nom.');
  await expect(bench.dialog.locator('#found')).toContainText('liste rouge');
  await expect(bench.dialog.getByRole('link')).toHaveAttribute('href', 'https://annuaire.esante.gouv.fr');
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.action('copy-name').click();
  await expect(bench.action('copy-name')).toHaveText('Nom copié');
  expect(await bench.page.evaluate(() => navigator.clipboard.readText())).toBe('Camille Exemple');
});

for (const [state, words] of [
  ['no-directory', 'Pas encore d’annuaire sur cet appareil'],
  ['offline', 'Pas de connexion'],
  ['timed-out', 'n’a pas répondu à temps'],
  ['wrong-key', 'refuse la clé'],
  ['too-many-requests', 'reçoit trop de demandes'],
  ['unavailable', 'est indisponible'],
  ['broken-store', 'L’annuaire de cet appareil est illisible'],
] as const) {
  test(`says kindly why nobody answered: ${state}`, async ({ open }) => {
    const bench = await open();
    await answerWith(bench, { state, correspondents: [], asOf: null });
    await openFind(bench);
    await expect(bench.dialog.locator('#found')).toContainText(words);
    await expect(bench.dialog.locator('#address')).toBeVisible();
  });
}

test('offers no address that is not one of MSSanté', async ({ open }) => {
  const bench = await open();
  await bench.page.evaluate(() => {
    const { directory } = window.bench;
    const [first] = directory.answer.correspondents;
    const [mailbox] = first?.mailboxes ?? [];
    if (first === undefined || mailbox === undefined) return;
    const mailboxes = [mailbox, { ...mailbox, address: 'camille.exemple@ordinaire.example' }];
    directory.answer = { ...directory.answer, correspondents: [{ ...first, mailboxes }] };
  });
  await openFind(bench);
  await expect(bench.dialog.locator('.choice')).toHaveCount(1);
});

test('a script of the page can neither look somebody up nor take an address', async ({ open }) => {
  const bench = await open();
  await openFind(bench);
  await expect(bench.dialog.locator('.choice')).toHaveCount(3);
  const before = await asked(bench);
  await bench.dialog.evaluate((dialog) => {
    const input = dialog.querySelector<HTMLInputElement>('#search');
    if (input === null) return;
    input.value = 'Somebody';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.value = 'Camille Exemple';
    for (const button of dialog.querySelectorAll<HTMLElement>('button')) button.click();
  });
  await bench.dialog.locator('#search').press('End');
  await bench.page.keyboard.type('s');
  await expect.poll(() => asked(bench)).toEqual([...before, ['Camille Exemples', 'store']]);
  expect(await bench.decisions()).toEqual([]);
});

test('speaks English', async ({ open }) => {
  const bench = await open('en');
  await openFind(bench);
  await expect(bench.dialog.getByRole('heading', { name: 'Find their MSSanté address' })).toBeVisible();
  await expect(bench.dialog.locator('#found')).toHaveText('2 results. Directory of November 21, 2026.');
});

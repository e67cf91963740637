import { type BenchPage, expect, test } from './bench-page';

/** Tabs until the focus is on this control, by keyboard alone. */
async function tabTo(bench: BenchPage, selector: string): Promise<void> {
  const target = bench.dialog.locator(selector);
  for (let step = 0; step < 30; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await bench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('is a modal dialog named by its heading, which takes the first focus', async ({ open }) => {
  const bench = await open();
  await bench.ask('justify');
  const dialog = bench.page.getByRole('dialog', { name: 'Ce message semble contenir des données de santé' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
});

test('names who, which words and why', async ({ open }) => {
  const { ask, dialog } = await open();
  await ask('justify');
  await expect(dialog.getByText('camille.exemple@cabinet.example', { exact: true })).toBeVisible();
  await expect(dialog.locator('q')).toHaveCount(3);
  await expect(dialog.getByText('règle : outside-health')).toBeVisible();
});

test('offers one obvious safe action first, and the way through last', async ({ open }) => {
  const { ask, dialog } = await open();
  await ask('justify');
  await expect(dialog.locator('.button-primary')).toHaveCount(1);
  const actions = await dialog
    .locator('[data-action]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-action')));
  expect(actions).toEqual([
    'find-address',
    'move-to-mssante',
    'take-out',
    'go-back',
    'remove-recipient',
    'send-anyway',
  ]);
});

test('by keyboard, sends with a reason once one is chosen', async ({ open }) => {
  const bench = await open();
  await bench.ask('justify');
  await tabTo(bench, 'input[type=radio] >> nth=0');
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('ArrowDown');
  await tabTo(bench, '[data-action=send-anyway]');
  await expect(bench.action('send-anyway')).not.toHaveAttribute('aria-disabled');
  await bench.page.keyboard.press('Enter');
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'send', reason: 'urgent' }]);
});

test('without a reason, says what is missing instead of sending', async ({ open }) => {
  const bench = await open();
  await bench.ask('justify');
  await expect(bench.action('send-anyway')).toHaveAttribute('aria-disabled', 'true');
  await expect(bench.action('send-anyway')).toHaveAccessibleDescription('Choisissez d’abord une raison.');
  await tabTo(bench, '[data-action=send-anyway]');
  // A press just after the opening is not believed in any case.
  await expect(async () => {
    await bench.action('send-anyway').focus();
    await bench.page.keyboard.press('Enter');
    await expect(bench.dialog.locator('input[type=radio]').first()).toBeFocused({ timeout: 100 });
  }).toPass();
  expect(await bench.decisions()).toEqual([]);
});

test('a warning can be sent without a reason', async ({ open }) => {
  const bench = await open();
  await bench.ask('warn');
  await expect(bench.dialog.locator('input[type=radio]')).toHaveCount(0);
  await bench.action('send-anyway').click();
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'send', reason: null }]);
});

test('a block has no way through, and says so', async ({ open }) => {
  const { ask, action, dialog } = await open();
  await ask('block', { maySend: true });
  await expect(action('send-anyway')).toHaveCount(0);
  await expect(dialog).toContainText('Ce message ne peut pas partir ainsi.');
});

test('an unchecked message says what was not read, and leaves the choice', async ({ open }) => {
  const bench = await open();
  await bench.ask('unchecked');
  await expect(bench.dialog.getByRole('heading', { level: 2 })).toContainText('Non vérifié');
  await expect(bench.dialog).toContainText('le texte et l’objet');
  await bench.action('send-anyway').click();
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'send', reason: null }]);
});

test('an unchecked message that the organisation holds has no way through', async ({ open }) => {
  const { ask, action, dialog } = await open();
  await ask('unchecked', { maySend: false });
  await expect(action('send-anyway')).toHaveCount(0);
  await expect(dialog).toContainText('Votre organisation retient les messages non vérifiés.');
});

test('after a mend, says that it is safe now and offers to send', async ({ open }) => {
  const bench = await open();
  await bench.ask('clear', { mended: true });
  await expect(bench.dialog.getByRole('heading', { level: 2 })).toContainText('C’est sûr maintenant');
  await tabTo(bench, '[data-action=send]');
  await bench.page.keyboard.press('Enter');
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'send', reason: null }]);
});

test('takes an address typed by hand: portal, judgement at each letter, replacement by Enter', async ({
  open,
}) => {
  const bench = await open();
  await bench.ask('justify');
  await bench.action('find-address').click();
  await expect(bench.dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(bench.dialog.locator('#search')).toHaveValue('Camille Exemple');
  const link = bench.dialog.getByRole('link');
  await expect(link).toHaveAttribute('href', 'https://annuaire.esante.gouv.fr');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);

  const field = bench.dialog.getByLabel('Adresse MSSanté');
  await tabTo(bench, '#address');
  await bench.page.keyboard.type('camille.exemple@cabinet.example');
  await expect(bench.dialog.locator('#judged')).toContainText('hors de l’espace de confiance');
  await bench.page.keyboard.press('Enter');
  await expect(bench.action('replace-recipient')).toHaveAttribute('aria-disabled', 'true');
  await field.fill('');
  await bench.page.keyboard.type('camille.exemple@medecin.mssante.fr');
  await expect(bench.dialog.locator('#judged')).toContainText('dans l’espace de confiance');
  await bench.page.keyboard.press('Enter');
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toMatchObject([
    {
      kind: 'replace',
      recipient: { shown: 'camille.exemple@cabinet.example' },
      to: 'camille.exemple@medecin.mssante.fr',
    },
  ]);
  expect(await bench.heard()).toEqual([]);
});

test('asks for whom, when several addresses can be replaced', async ({ open }) => {
  const bench = await open();
  await bench.ask('many');
  await bench.action('find-address').click();
  await bench.dialog.getByLabel('sacha.modele@service.example').check();
  await expect(bench.dialog.locator('#search')).toHaveValue('Sacha Modele');
  await bench.dialog.getByLabel('Adresse MSSanté').fill('sacha.modele@medecin.mssante.fr');
  await bench.action('replace-recipient').click();
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toMatchObject([{ recipient: { shown: 'sacha.modele@service.example' } }]);
});

test('removes the one recipient at once, and asks which when there are several', async ({ open }) => {
  const bench = await open();
  await bench.ask('block');
  await bench.action('remove-recipient').click();
  await expect(bench.dialog).toHaveCount(0);
  await bench.ask('many');
  await bench.action('remove-recipient').click();
  await bench.dialog.getByRole('button', { name: 'Retirer sacha.modele@service.example' }).click();
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toMatchObject([
    { kind: 'remove', recipient: { shown: 'camille.exemple@medecin-mssante.example' } },
    { kind: 'remove', recipient: { shown: 'sacha.modele@service.example' } },
  ]);
});

for (const [action, kind] of [
  ['move-to-mssante', 'move'],
  ['take-out', 'take-out'],
  ['go-back', 'go-back'],
] as const) {
  test(`« ${action} » decides ${kind}`, async ({ open }) => {
    const bench = await open();
    await bench.ask('warn');
    await bench.action(action).click();
    await expect(bench.dialog).toHaveCount(0);
    expect(await bench.decisions()).toEqual([{ kind }]);
  });
}

test('never greets twice in a row with the same words', async ({ open }) => {
  const { ask, dialog, page } = await open();
  const titles: (string | null)[] = [];
  for (let time = 0; time < 4; time += 1) {
    await ask('warn');
    titles.push(await dialog.getByRole('heading', { level: 2 }).textContent());
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  for (const [place, title] of titles.entries()) expect(title).not.toBe(titles[place + 1]);
});

test('a second question waits for the first', async ({ open }) => {
  const { ask, page, dialog, decisions } = await open();
  await ask('warn');
  await page.evaluate(() => window.bench.ask('block'));
  await expect(dialog).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog.locator('.level')).toHaveText('À corriger');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toEqual([{ kind: 'go-back' }, { kind: 'go-back' }]);
});

test('goes back when the asker gives up', async ({ open }) => {
  const { ask, page, dialog, decisions } = await open();
  await ask('justify');
  await page.evaluate(() => window.bench.giveUp());
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toEqual([{ kind: 'go-back' }]);
});

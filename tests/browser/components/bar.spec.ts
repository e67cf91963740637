import { expect, test } from './bench-page';

test('says nothing about an ordinary message without health data', async ({ open }) => {
  const { bar, show } = await open();
  await show('clear');
  await expect(bar.getByRole('region')).toHaveCount(0);
  expect((await bar.boundingBox())?.height).toBe(0);
});

test('says « Espace de confiance », in passing, from MSSanté to MSSanté', async ({ open }) => {
  const { bar, show } = await open();
  await show('trusted');
  await expect(bar.locator('summary')).toContainText('Espace de confiance');
});

test('names the level in words, and the most severe remark', async ({ open }) => {
  const { bar, show } = await open();
  await show('justify');
  await expect(bar.locator('summary')).toContainText('À protéger');
  await expect(bar.locator('summary')).toContainText('Données de santé vers une adresse hors MSSanté');
});

test('gives its reasons on demand: remarks with their rule, recipients by channel, three phrases', async ({
  open,
}) => {
  const { bar, show } = await open();
  await show('justify');
  await expect(bar.getByText('règle : outside-health')).toBeHidden();
  await bar.locator('summary').click();
  await expect(bar.getByText('règle : outside-health')).toBeVisible();
  await expect(bar.getByText('Messagerie ordinaire, hors MSSanté')).toBeVisible();
  await expect(bar.locator('dd')).toHaveText([
    'camille.exemple@cabinet.exampleUne adresse MSSanté est publiée à ce nom.Trouver son adresse MSSanté',
    'equipe@sante-travail.exampleTrouver son adresse MSSanté',
    'camille.exemple@medecin.mssante.fr',
  ]);
  await expect(bar.locator('q')).toHaveText([
    '« 2 99 99 99 999 999 99 »',
    '« restriction au port de charges après une lombalgie »',
    '« diabète de type 2 »',
  ]);
});

test('opens the search for an address from its details, by keyboard', async ({ open }) => {
  const { bar, dialog, show, page, decisions } = await open();
  await show('justify');
  await bar.locator('summary').click();
  await bar
    .getByRole('button', { name: 'Trouver l’adresse MSSanté de equipe@sante-travail.example' })
    .press('Enter');
  await expect(dialog).toContainText('Pour remplacer equipe@sante-travail.example.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toEqual([{ kind: 'go-back' }]);
  await expect(bar.locator('details')).toHaveAttribute('open');
});

test('speaks to screen readers when the state changes, and only then', async ({ open }) => {
  const { bar, show, page } = await open();
  const status = bar.getByRole('status');
  await show('clear');
  await expect(status).toHaveText('');
  await show('justify');
  await expect(status).toContainText('À protéger');
  await page.evaluate(() => {
    const region = document.querySelector('pli-sur-bar')?.shadowRoot?.querySelector('[role=status]');
    if (region)
      new MutationObserver(() => window.heard.push('announced')).observe(region, {
        subtree: true,
        characterData: true,
        childList: true,
      });
  });
  await show('justify');
  await show('justify');
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await show('clear');
  await expect(status).toHaveText('Pli sûr : rien à signaler.');
});

test('says « Non vérifié » when a part of the message could not be read', async ({ open }) => {
  const { bar, show } = await open();
  await show('unchecked');
  await expect(bar.locator('summary')).toContainText('Non vérifié');
});

test('follows the language', async ({ open }) => {
  const { bar, show, page } = await open();
  await show('justify');
  await page.evaluate(() => window.bench.setLang('en'));
  await expect(bar.locator('summary')).toContainText('To protect');
});

test('comes back when the page drops it, and gives up when the page insists', async ({ open }) => {
  const { bar, show, page } = await open();
  await show('warn');
  await page.evaluate(() => document.querySelector('pli-sur-bar')?.remove());
  await expect(bar).toHaveCount(1);
  await page.evaluate(async () => {
    for (let time = 0; time < 20; time += 1) {
      document.querySelector('pli-sur-bar')?.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await expect(bar).toHaveCount(0);
});

test('stays in sight whatever the styles of the page say', async ({ open }) => {
  const { bar, show } = await open();
  await show('block');
  await expect(bar.getByRole('region', { name: 'Pli sûr, état du message' })).toBeVisible();
  const look = await bar.evaluate((host) => {
    const { display, opacity, transform } = getComputedStyle(host);
    return { display, opacity, transform };
  });
  expect(look).toEqual({ display: 'block', opacity: '1', transform: 'none' });
});

test('leaves nothing behind when it is forgotten or ended', async ({ open }) => {
  const { show, page } = await open();
  const ours = page.locator('pli-sur-bar, pli-sur-marks, pli-sur-dialog, pli-sur-notice');
  await show('marks');
  await page.evaluate(() => window.bench.forget());
  await expect(page.locator('pli-sur-bar')).toHaveCount(0);
  await show('marks');
  await page.evaluate(() => {
    window.bench.notify('not-checked');
    window.bench.ask('warn');
    window.bench.end();
  });
  await expect(ours).toHaveCount(0);
  expect(await page.evaluate(() => [...window.bench.decisions()])).toEqual([{ kind: 'go-back' }]);
});

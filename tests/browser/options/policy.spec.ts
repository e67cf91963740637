import { expect, test } from '../extension';
import { askBackground } from './ask-background';
import { openOptions } from './options-page';

const policy = {
  organisationDomains: ['sante-travail.example'],
  mssanteWebmail: 'https://webmail.mssante.example/',
  levels: { 'outside-health': 'block' },
  failClosed: true,
  language: 'fr',
  locked: ['organisationDomains', 'mssanteWebmail', 'levels', 'failClosed'],
};

test('without a policy the page says that all settings are the person’s', async ({ launch }) => {
  const options = await openOptions(await launch());
  await expect(options.policy('none')).toContainText('tous ces réglages sont les vôtres');
});

test('what the organisation locked is shown as such, and its fields are disabled', async ({ launch }) => {
  const options = await openOptions(await launch({ policy }));
  await expect(options.policy('present')).toBeVisible();
  for (const name of ['organisationDomains', 'mssanteWebmail', 'levels', 'failClosed'] as const) {
    await expect(options.origin(name)).toHaveText('Fixé par votre organisation');
  }
  await expect(options.items('organisationDomains')).toHaveText(['sante-travail.example']);
  await expect(options.setting('organisationDomains').getByRole('textbox')).toBeDisabled();
  await expect(options.setting('organisationDomains').getByRole('button', { name: /^Retirer/ })).toHaveCount(
    0,
  );
  await expect(options.setting('mssanteWebmail').getByRole('textbox')).toBeDisabled();
  await expect(options.rule('outside-health').getByRole('combobox')).toBeDisabled();
  await expect(options.rule('outside-health').locator('option:checked')).toHaveText(
    'Organisation\u00A0: arrêter l’envoi',
  );
  await expect(options.setting('failClosed').getByRole('checkbox')).toBeChecked();
  await expect(options.setting('failClosed').getByRole('checkbox')).toBeDisabled();
});

test('what it only proposes can be changed, and given back', async ({ launch }) => {
  const options = await openOptions(await launch({ policy }));
  await expect(options.policy('present')).toBeVisible();
  await expect(options.origin('language')).toHaveText('Choix de votre organisation');
  await options.setting('language').getByRole('radio', { name: 'English' }).check();
  await expect(options.origin('language')).toHaveText('Your choice');
  await options
    .setting('language')
    .getByRole('button', { name: /^Reset/ })
    .click();
  await expect(options.origin('language')).toHaveText('Choix de votre organisation');
});

test('a lock is not lifted by asking the background either, whether or not it has just started', async ({
  launch,
}) => {
  const browser = await launch({ policy });
  const { page, policy: state } = await openOptions(browser);
  await expect(state('present')).toBeVisible();
  const lift = {
    changes: {
      organisationDomains: [],
      mssanteWebmail: '',
      levels: { 'outside-health': 'clear' as const },
      failClosed: false,
    },
    reset: ['organisationDomains' as const, 'levels' as const, 'failClosed' as const],
    resetLevels: ['outside-health'],
  };
  const { locked, language: _, ...fixed } = policy;
  for (const before of [async () => undefined, browser.stopWorkers]) {
    await before();
    const view = await askBackground(page, 'settings-change', lift);
    expect(view.values).toMatchObject(fixed);
    expect(view.locked).toEqual(expect.arrayContaining(locked));
  }
  await page.reload();
  await expect(page.locator('[data-setting="failClosed"]').getByRole('checkbox')).toBeChecked();
});

test('what is wrong with a policy is told, item by item, and the rest is in force', async ({ launch }) => {
  const options = await openOptions(
    await launch({
      policy: {
        organisationDomains: ['a.example', 'pas un domaine'],
        levels: { 'outside-health': 'fort', 'internal-health': 'block' },
        locked: ['levels', 'failclosed'],
      },
    }),
  );
  const problems = options.policy('present').getByRole('listitem');
  await expect(problems).toHaveCount(3);
  await expect(problems.filter({ hasText: '(organisationDomains), élément 2' })).toHaveCount(1);
  await expect(problems.filter({ hasText: '(levels), règle outside-health' })).toHaveCount(1);
  await expect(problems.filter({ hasText: '(locked), élément 2' })).toHaveCount(1);
  await expect(options.items('organisationDomains')).toHaveText(['a.example']);
  await expect(options.origin('levels')).toHaveText('Fixé par votre organisation');
  await expect(options.rule('internal-health').locator('option:checked')).toContainText('arrêter l’envoi');
  await expect(options.rule('outside-health').locator('option:checked')).toContainText('demander un motif');
});

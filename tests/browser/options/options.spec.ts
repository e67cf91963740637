import type { Page } from '@playwright/test';
import { expect, test } from '../extension';
import { openOptions, optionsPage } from './options-page';

test('what a person chooses is still there after a reload, and says that it is theirs', async ({
  launch,
}) => {
  const options = await openOptions(await launch());
  await expect(options.origin('organisationDomains')).toHaveText('Par défaut');
  await options.enter('organisationDomains', ' @Sante-Travail.example, antenne.example');
  await expect(options.items('organisationDomains')).toHaveText(['sante-travail.example', 'antenne.example']);
  await options.enter('mssanteWebmail', 'https://webmail.mssante.example/boite');
  await options.rule('internal-health').getByRole('combobox').selectOption('notice');
  await options.setting('failClosed').getByRole('checkbox').check();
  await expect(options.origin('failClosed')).toHaveText('Votre choix');

  await options.page.reload();
  await expect(options.items('organisationDomains')).toHaveText(['sante-travail.example', 'antenne.example']);
  await expect(options.setting('mssanteWebmail').getByRole('textbox')).toHaveValue(
    'https://webmail.mssante.example/boite',
  );
  await expect(options.rule('internal-health').getByRole('combobox')).toHaveValue('notice');
  await expect(options.setting('failClosed').getByRole('checkbox')).toBeChecked();
  for (const name of ['organisationDomains', 'mssanteWebmail', 'levels', 'failClosed'] as const) {
    await expect(options.origin(name)).toHaveText('Votre choix');
  }
  await expect(options.origin('trustedDomains')).toHaveText('Par défaut');
});

test('a change is confirmed beside it, and aloud', async ({ launch }) => {
  const options = await openOptions(await launch());
  await options.setting('failClosed').getByRole('checkbox').check();
  await expect(options.setting('failClosed').getByText('Enregistré')).toBeVisible();
  await expect(options.page.locator('body > [role=status].unseen')).toHaveText(
    'Enregistré\u00A0: Retenir ce qui n’a pas pu être vérifié.',
  );
});

test('what cannot be used stays in its field with the reason beside it; the rest is saved', async ({
  launch,
}) => {
  const options = await openOptions(await launch());
  const field = options.setting('organisationDomains').getByRole('textbox');
  await options.enter('organisationDomains', 'a.example quelquun@b.example c.example');
  await expect(options.items('organisationDomains')).toHaveText(['a.example', 'c.example']);
  await expect(field).toHaveValue('quelquun@b.example');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/quelquun@b\.example.* n’est pas un nom de domaine/);
  await field.fill('b.example');
  await field.press('Enter');
  await expect(options.items('organisationDomains')).toHaveText(['a.example', 'c.example', 'b.example']);
  await expect(field).toHaveValue('');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('an address that is no https page is refused, and stays as it was typed', async ({ launch }) => {
  const options = await openOptions(await launch());
  await options.enter('mssanteWebmail', 'http://webmail.mssante.example');
  const setting = options.setting('mssanteWebmail');
  await expect(setting.getByRole('alert')).toContainText('commence par https://');
  await expect(setting.getByRole('textbox')).toHaveValue('http://webmail.mssante.example');
  await expect(options.origin('mssanteWebmail')).toHaveText('Par défaut');
});

test('a value is forgotten by « Rétablir », and an item by its own button', async ({ launch }) => {
  const options = await openOptions(await launch());
  await options.enter('trustedDomains', 'a.mssante.fr b.mssante.fr');
  await options.setting('trustedDomains').getByRole('button', { name: 'Retirer a.mssante.fr' }).click();
  await expect(options.items('trustedDomains')).toHaveText(['b.mssante.fr']);
  await expect(options.setting('trustedDomains').getByRole('textbox')).toBeFocused();
  await options
    .setting('trustedDomains')
    .getByRole('button', { name: /^Rétablir/ })
    .click();
  await expect(options.items('trustedDomains')).toHaveCount(0);
  await expect(options.origin('trustedDomains')).toHaveText('Par défaut');
});

test('a rule goes back to its original level alone; each rule says why it is there', async ({ launch }) => {
  const options = await openOptions(await launch());
  const rule = options.rule('outside-health');
  await rule.getByRole('combobox').selectOption('block');
  await expect(rule.getByText('Enregistré')).toBeVisible();
  await options.rule('internal-health').getByRole('combobox').selectOption('clear');
  await expect(options.rule('internal-health').getByText('Enregistré')).toBeVisible();
  await rule.getByRole('combobox').selectOption({ label: 'Revenir à la valeur d’origine' });
  await expect(rule.getByRole('combobox')).toHaveValue('');
  await expect(rule.locator('option:checked')).toHaveText('Par défaut\u00A0: demander un motif');
  await expect(options.rule('internal-health').getByRole('combobox')).toHaveValue('clear');
  await rule.getByText('Pourquoi, et que faire').click();
  await expect(rule).toContainText('MSSanté n’est pas obligatoire');
  await expect(rule).toContainText('RGPD, art. 32(1)');
  await expect(rule.locator('details')).not.toContainText('{');
});

test('changes survive the death of the background between any two of them', async ({ launch }) => {
  const browser = await launch();
  const options = await openOptions(browser);
  await options.enter('organisationDomains', 'a.example');
  await expect(options.items('organisationDomains')).toHaveText(['a.example']);
  await browser.stopWorkers();
  await options.enter('organisationDomains', 'b.example');
  await expect(options.items('organisationDomains')).toHaveText(['a.example', 'b.example']);
  await browser.stopWorkers();
  await options.rule('look-alike').getByRole('combobox').selectOption('justify');
  await expect(options.rule('look-alike').getByText('Enregistré')).toBeVisible();
  await browser.stopWorkers();
  await options.page.reload();
  await expect(options.items('organisationDomains')).toHaveText(['a.example', 'b.example']);
  await expect(options.rule('look-alike').getByRole('combobox')).toHaveValue('justify');
});

test('two tabs do not undo each other, and show each other’s changes', async ({ launch }) => {
  const browser = await launch();
  const [one, other] = [await openOptions(browser), await openOptions(browser)];
  await other.setting('organisationDomains').getByRole('textbox').fill('à moitié tapé');
  await one.setting('failClosed').getByRole('checkbox').check();
  await expect(other.setting('failClosed').getByRole('checkbox')).toBeChecked();
  await expect(other.setting('organisationDomains').getByRole('textbox')).toHaveValue('à moitié tapé');
  await other.rule('outside-health').getByRole('combobox').selectOption('warn');
  await one.rule('internal-health').getByRole('combobox').selectOption('block');
  for (const options of [one, other]) {
    await expect(options.rule('outside-health').getByRole('combobox')).toHaveValue('warn');
    await expect(options.rule('internal-health').getByRole('combobox')).toHaveValue('block');
    await expect(options.setting('failClosed').getByRole('checkbox')).toBeChecked();
  }
});

test('the page speaks the language that is chosen, at once', async ({ launch }) => {
  const browser = await launch({ locale: 'fr' });
  const options = await openOptions(browser);
  await expect(options.page.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  await options.setting('language').getByRole('radio', { name: 'English' }).check();
  await expect(options.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(options.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(options.page).toHaveTitle('Pli sûr settings');
  await options.page.reload();
  await expect(options.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('a browser in English reads English', async ({ launch }) => {
  const options = await openOptions(await launch({ locale: 'en' }));
  await expect(options.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('a save that fails says so, and what was typed is not lost', async ({ launch }) => {
  const browser = await launch();
  const options = await openOptions(browser);
  await alterAnswers(options.page, `verb === 'settings-change' ? null : await answer()`);
  await options.enter('organisationDomains', 'a.example');
  const setting = options.setting('organisationDomains');
  await expect(setting.getByText('n’a pas pu être enregistré')).toBeVisible();
  await expect(setting.getByRole('textbox')).toHaveValue('a.example');
  await expect(options.items('organisationDomains')).toHaveCount(0);
});

test('a browser that cannot keep anything is told of', async ({ launch }) => {
  const options = await openOptions(await launch());
  await expect(options.page.getByText('seront oubliés')).toHaveCount(0);
  await alterAnswers(options.page, `({ ...(await answer()), durable: false })`);
  await expect(options.page.getByText('seront oubliés')).toBeVisible();
});

test('settings that cannot be read are said to be so, and asked for again', async ({ launch }) => {
  const options = await openOptions(await launch());
  const page = await options.page.context().newPage();
  await page.addInitScript(alteration(`globalThis.isMended ? await answer() : null`));
  await page.goto(options.page.url());
  await expect(page.getByRole('alert')).toContainText('n’ont pas pu être lus');
  await page.evaluate('globalThis.isMended = true');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect((await optionsPage(page)).origin('language')).toHaveText('Par défaut');
});

/** Reloads the page behind a background that answers `verb` by this expression; `answer()` asks the real one. */
async function alterAnswers(page: Page, expression: string): Promise<void> {
  await page.addInitScript(alteration(expression));
  await page.reload();
  await optionsPage(page);
}

function alteration(expression: string): string {
  return `{
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = async (message) => {
      const { verb } = message;
      const answer = () => send(message);
      return ${expression};
    };
  }`;
}

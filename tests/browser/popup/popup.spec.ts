import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXEMPLE } from '../directory/people';
import { type Answers, stubBackground } from '../directory/stub-background';
import { type ExtensionBrowser, expect, test } from '../extension';
import { openPopupOver } from './popup-page';

/** The practice webmail with a message that is open and ready to be tried, once the background was told of it. */
async function openWebmail(browser: ExtensionBrowser): Promise<Page> {
  const tab = await browser.extensionPage('practice.html#try');
  const background = await browser.background();
  await expect
    .poll(() => background.evaluate<string>('chrome.storage.session.get(null).then(JSON.stringify)'))
    .toContain('outside-health');
  return tab;
}

test('the popup says which webmail is watched, and what was seen last: the level and the rules', async ({
  launch,
}) => {
  const browser = await launch();
  const tab = await openWebmail(browser);
  const popup = await openPopupOver(tab, browser);
  await expect(popup.getByText(/Pli sûr veille ici .* un message en cours/)).toBeVisible();
  await expect(popup.getByText('À protéger')).toBeVisible();
  await expect(popup.getByText('Données de santé vers une adresse hors MSSanté')).toBeVisible();
});

test('it tells categories only: no address, no word of the message', async ({ launch }) => {
  const browser = await launch();
  const tab = await openWebmail(browser);
  const body = tab.locator('[role="textbox"][data-part="body"]');
  const lines = (await body.locator(':scope > *').allTextContents()).filter((line) => line.trim() !== '');
  const popup = await openPopupOver(tab, browser);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) await expect(popup.locator('main')).not.toContainText(line);
  await expect(popup.locator('main')).not.toContainText('@');
});

test('it still knows after the background was stopped', async ({ launch }) => {
  const browser = await launch();
  const tab = await openWebmail(browser);
  await browser.stopWorkers();
  const popup = await openPopupOver(tab, browser);
  await expect(popup.getByText('À protéger')).toBeVisible();
});

test('where nothing is watched it says so and why, and forgets what stood in the tab before', async ({
  launch,
}) => {
  const browser = await launch();
  const tab = await openWebmail(browser);
  await tab.goto('about:blank');
  const popup = await openPopupOver(tab, browser);
  await expect(popup.getByText('Pli sûr ne veille pas sur cette page.')).toBeVisible();
  await expect(popup.getByText('rechargez l’onglet')).toBeVisible();
  await expect(popup.getByText('À protéger')).toHaveCount(0);
});

test('it opens the settings and the practice webmail, by keyboard as well', async ({ launch }) => {
  const browser = await launch();
  const tab = await openWebmail(browser);
  const popup = await openPopupOver(tab, browser);
  await expect(popup.locator('.search input')).toBeFocused();
  await popup.getByRole('button', { name: 'S’entraîner' }).focus();
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.getByRole('button', { name: 'Réglages' })).toBeFocused();
  const settings = browser.context.waitForEvent('page');
  // The popup closes on the way: Playwright may find no page left to lift the key in.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await expect((await settings).getByRole('heading', { level: 1 })).toHaveText('Réglages');

  const again = await openPopupOver(tab, browser);
  const practice = browser.context.waitForEvent('page');
  await again.getByRole('button', { name: 'S’entraîner' }).click();
  await expect(await practice).toHaveURL(/practice\.html$/);
});

test('it names the next lesson, and leads to it and to the report', async ({ launch }) => {
  const browser = await launch();
  const tab = await openWebmail(browser);
  const popup = await openPopupOver(tab, browser);
  const next = popup.getByRole('region', { name: 'Ma prochaine leçon' });
  await expect(next).toContainText('1 min');
  const lesson = browser.context.waitForEvent('page');
  await next.getByRole('link').click();
  await expect(await lesson).toHaveURL(/lessons\.html#pli-sur\/recognise-address$/);

  const again = await openPopupOver(tab, browser);
  const report = browser.context.waitForEvent('page');
  await again.getByRole('button', { name: 'Mon bilan' }).click();
  await expect(await report).toHaveURL(/report\.html$/);
});

test('it speaks the language that was chosen', async ({ launch }) => {
  const browser = await launch({ locale: 'en' });
  const tab = await openWebmail(browser);
  const popup = await openPopupOver(tab, browser);
  await expect(popup.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await popup.evaluate(
    `chrome.runtime.sendMessage({ verb: 'settings-change', request: { changes: { language: 'fr' } } })`,
  );
  await popup.reload();
  await expect(popup.getByRole('button', { name: 'Réglages' })).toBeVisible();
});

/** Opens the popup over a background that is a stand-in. */
async function openStubbed(browser: ExtensionBrowser, answers: Answers): Promise<Page> {
  const popup = await browser.context.newPage();
  await stubBackground(popup, answers);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  return popup;
}

test('one types at once: the directory answers, and what is true of the tab gives room', async ({
  borrow,
}) => {
  const popup = await openStubbed(await borrow(), { store: { exemple: EXEMPLE } });
  await popup.keyboard.type('exemple');
  await expect(popup.locator('.card')).toHaveCount(4);
  await expect(popup.getByText('Dans cet onglet')).toHaveCount(0);
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator(':focus')).toHaveAccessibleName(/^Copier l’adresse camille\.exemple@/);
  await popup.keyboard.press('Escape');
  await expect(popup.getByText('Dans cet onglet')).toBeVisible();
});

test('it says how the recipients can be reached, in this tab and over all sends', async ({ borrow }) => {
  const report = {
    webmail: 'outlook',
    label: 'Outlook',
    composers: 1,
    level: null,
    health: null,
    rules: [],
    recipients: { all: 3, mssante: 1, findable: 1 },
  };
  const popup = await openStubbed(await borrow(), {
    tab: { watched: true, report },
    equipment: { recipients: 40, mssante: 22, findable: 0 },
  });
  await expect(popup.locator('.equipment')).toHaveText([
    '3 destinataires : 1 dans MSSanté, 1 pour qui une adresse MSSanté est publiée, 1 autre.',
    '40 destinataires : 22 dans MSSanté, 18 autres.',
  ]);
});

test('nothing is said of recipients where there are none', async ({ borrow }) => {
  const popup = await openStubbed(await borrow(), {});
  await expect(popup.getByText('Dans cet onglet')).toBeVisible();
  await expect(popup.locator('.equipment')).toHaveCount(0);
});

test('its button opens the panel of this window, in the turn of the press', async ({ borrow }) => {
  const popup = await openStubbed(await borrow(), {});
  const windowId = await popup.evaluate('chrome.windows.getCurrent().then(({ id }) => id)');
  await popup.evaluate(
    'chrome.sidePanel.open = (where) => { window.opened = where; return new Promise(() => 0); }',
  );
  await popup.getByRole('button', { name: 'Ouvrir à côté' }).click();
  expect(await popup.evaluate('window.opened')).toEqual({ windowId });
});

test('where the browser opens no panel, it is a tab', async ({ borrow }) => {
  const browser = await borrow();
  const popup = await openStubbed(browser, {});
  await popup.evaluate('chrome.sidePanel.open = async () => { throw new Error("no panel"); }');
  const panel = browser.context.waitForEvent('page');
  await popup
    .getByRole('button', { name: 'Ouvrir à côté' })
    .click()
    .catch(() => undefined);
  await expect(await panel).toHaveURL(/sidepanel\.html$/);
});

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to say (${locale}, ${colorScheme}), and 320 px are enough`, async ({ launch }) => {
    const browser = await launch({ locale });
    const tab = await openWebmail(browser);
    const popup = await openPopupOver(tab, browser);
    await popup.emulateMedia({ colorScheme });
    await popup.setViewportSize({ width: 320, height: 500 });
    const { violations } = await new AxeBuilder({ page: popup })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
}

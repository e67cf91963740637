import type { Page } from '@playwright/test';
import { extractionName } from '../../../tools/fictitious/extraction';
import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { configure } from '../configure';
import { type ExtensionBrowser, expect, test } from '../extension';
import { deskInChromium } from '../lists/background';
import { smallExtraction } from '../lists/small-directory';
import { openPanelPage } from './panel-page';

/* The panel over the real background, with a small directory that was really imported. */

/** Its name tells the day of the data. */
const FILE = extractionName('2026-11-21');
const CLAIRE = 'dominique@exemple.mssante.fr';

let server: ListsServer;

test.beforeEach(async () => {
  server = await startListsServer();
  server.put(FILE, smallExtraction());
});
test.afterEach(() => server.close());

async function importDirectory(browser: ExtensionBrowser): Promise<void> {
  await configure(browser, { directoryUrl: `${server.url}/${FILE}` });
  const desk = await deskInChromium(browser);
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(async () => (await desk.ask('directory-state', {})).current?.rows).toBe(2_002);
  await desk.page.close();
}

test('finds, copies and remembers a person of the stored directory, with the worker killed in between', async ({
  launch,
}) => {
  const browser = await launch();
  await importDirectory(browser);
  const { page, field, cards, copied } = await openPanelPage(browser);
  await field.pressSequentially('exempl cla');
  await expect(cards.first().getByRole('heading')).toHaveText('Dr Claire EXEMPLE');
  await expect(page.getByText('Données de l’annuaire du 21 novembre 2026.')).toBeVisible();
  await browser.stopWorkers();
  await field.fill('claire exemple bordeaux');
  await expect(cards).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName(`Copier l’adresse ${CLAIRE}`);
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(CLAIRE);

  await cards.first().locator('.star').click();
  await expect(cards.first().locator('.star')).toHaveAttribute('aria-pressed', 'true');
  const again = await openPanelPage(browser);
  await expect(again.page.getByRole('heading', { name: 'Favoris' })).toBeVisible();
  await expect(again.cards.first()).toContainText(CLAIRE);
});

test('a person who was copied is among the recent ones next time', async ({ launch }) => {
  const browser = await launch();
  await importDirectory(browser);
  const { field, cards, said } = await openPanelPage(browser);
  await field.fill(CLAIRE);
  await cards
    .first()
    .getByRole('button', { name: /^Copier/ })
    .click();
  await expect(said).toHaveText(`Adresse copiée : ${CLAIRE}`);
  await field.press('Escape');
  await expect(cards.first()).toContainText(CLAIRE);
});

test('one’s own address is found, with what is published', async ({ launch }) => {
  const browser = await launch();
  await importDirectory(browser);
  const { page, tab } = await openPanelPage(browser);
  await tab('own');
  await page.keyboard.type(CLAIRE.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Publiée' })).toBeVisible();
  await expect(page.getByText('33000 BORDEAUX')).toBeVisible();
});

test('a text selected in a page is looked for in the panel, at its opening and while it is open', async ({
  launch,
}) => {
  const browser = await launch();
  await importDirectory(browser);
  const background = await browser.background();
  const opening = browser.context.waitForEvent('page');
  // Nobody can press the browser's own menu in a test. Without a press no panel opens either: it is a tab then.
  await background.evaluate(() =>
    chrome.contextMenus.onClicked.dispatch({
      menuItemId: 'search-directory',
      selectionText: ' claire\nexemple ',
    }),
  );
  const page = await opening;
  const field = page.locator('.search input');
  await expect(field).toHaveValue('claire exemple');
  await expect(page.locator('.card').first()).toContainText(CLAIRE);

  await page.locator('#tab-patient').click();
  await hand(page, 'martin-modele');
  await expect(field).toHaveValue('martin-modele');
  await expect(field).toBeVisible();
  await expect(page.locator('.card').first()).toContainText('sacha.martin-modele@medecin.mssante.fr');

  await hand(page, '');
  await expect(field).toHaveValue('');
  await expect(page.getByText(/rien n’a été cherché/)).toBeVisible();
  expect(await page.evaluate(async () => Object.keys(await chrome.storage.session.get(null)))).not.toContain(
    'handed-search',
  );
});

/** What the menu does in the window of this page. */
async function hand(page: Page, text: string): Promise<void> {
  await page.evaluate(async (selected) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.storage.session.set({ 'handed-search': { text: selected, windowId: id } });
  }, text);
}

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string; selectionText: string }): void } };
  storage: { session: { get(key: null): Promise<object>; set(items: object): Promise<void> } };
  windows: { getCurrent(): Promise<{ id: number }> };
};

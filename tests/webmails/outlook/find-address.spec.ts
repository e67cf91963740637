import { extractionName } from '../../../tools/fictitious/extraction';
import { configure } from '../../browser/configure';
import { type ExtensionBrowser, expect, launchChromium, test } from '../../browser/extension';
import { guardSurfaces } from '../../browser/guard-surfaces';
import { deskInChromium } from '../../browser/lists/background';
import { smallExtraction } from '../../browser/lists/small-directory';
import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { type Compose, openOutlook } from './outlook-page';
import { type Replica, startReplica } from './replica-server';

/* The search for an address in a webmail's page (the Outlook REPLICA), over a small directory that was imported. */

const FILE = extractionName('2026-11-21');
const ORDINARY = 'claire.exemple@boite.example';
const PUBLISHED = 'dominique@exemple.mssante.fr';
const HEALTH = 'La plombémie de M. Jean Modèle est à 520 µg/L.';

let browser: ExtensionBrowser;
let replica: Replica;
let lists: ListsServer;

test.beforeAll(async () => {
  lists = await startListsServer();
  lists.put(FILE, smallExtraction());
  browser = await launchChromium();
  replica = await startReplica();
  await configure(browser, { directoryUrl: `${lists.url}/${FILE}` });
  const desk = await deskInChromium(browser);
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(async () => (await desk.ask('directory-state', {})).current?.rows).toBe(2_002);
  await desk.page.close();
});
test.afterAll(async () => {
  await browser.close();
  await replica.stop();
  await lists.close();
});

async function write(lang: 'fr' | 'en' = 'fr'): Promise<Compose> {
  await configure(browser, { language: lang });
  const outlook = await openOutlook(await browser.context.newPage(), replica);
  const compose = await outlook.openCompose();
  await compose.addRecipient(ORDINARY);
  await compose.setSubject('Résultat');
  await compose.setBody(HEALTH);
  return compose;
}

test('a badge says that an address is published, finds it, and replaces the recipient', async () => {
  const compose = await write();
  const { dialog } = guardSurfaces(compose.page);
  const badge = compose.page.locator('pli-sur-marks').getByRole('button', {
    name: /Une adresse MSSanté est publiée à ce nom/,
  });
  await badge.click();
  await expect(dialog.locator('#search')).toHaveValue('Claire Exemple');
  const choice = dialog.getByRole('button', { name: PUBLISHED });
  await expect(choice).toContainText('Boîte personnelle');
  await expect(dialog.locator('#found')).toContainText('Annuaire du 21 novembre 2026.');
  await choice.click();
  await expect(dialog).toHaveCount(0);
  await expect(compose.chips()).toHaveText([new RegExp(PUBLISHED)]);
  expect(replica.sent()).toEqual([]);

  const desk = await deskInChromium(browser);
  await expect
    .poll(async () => (await desk.ask('correspondents-read', {})).recent.map(({ address }) => address))
    .toEqual([PUBLISHED]);
  await desk.page.close();
  await compose.page.close();
});

test('the dialog at the send finds it by keyboard, with the worker killed before', async () => {
  const compose = await write();
  const { dialog, action, expectHeld } = guardSurfaces(compose.page);
  await compose.pressSend();
  await expectHeld();
  await action('find-address').click();
  await browser.stopWorkers();
  await compose.page.bringToFront();
  await dialog.locator('#search').fill('exemple claire');
  await expect(dialog.locator('.choice')).toHaveCount(1);
  await dialog.locator('#search').press('ArrowDown');
  await compose.page.keyboard.press('Enter');
  await expect(compose.chips()).toHaveText([new RegExp(PUBLISHED)]);
  await compose.page.close();
});

test('speaks English once it is chosen, fetched from the background', async () => {
  const compose = await write('en');
  const { dialog, bar, action, expectHeld } = guardSurfaces(compose.page);
  await expect(bar).toContainText('Health data to an address outside MSSanté');
  await compose.pressSend();
  await expectHeld();
  await expect(dialog).toContainText('Noticed');
  await action('find-address').click();
  await expect(dialog.getByRole('heading', { name: 'Find their MSSanté address' })).toBeVisible();
  await compose.page.close();
});

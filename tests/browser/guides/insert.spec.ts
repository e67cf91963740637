import { type Compose, openOutlook } from '../../webmails/outlook/outlook-page';
import { startReplica } from '../../webmails/outlook/replica-server';
import { configure } from '../configure';
import { expect, test } from '../extension';
import { openPractice } from '../practice/practice-page';
import { CAMILLE, type GuidesPage, guidesIn } from './guides-page';

/* The real background: from the panel's button to the message that is open in the tab beside it. */

const SIGNATURE = [CAMILLE.name, 'MSSanté :', CAMILLE.address];

async function sign({ page, input, button }: GuidesPage): Promise<void> {
  await page.bringToFront();
  await input('Prénom et nom').fill(CAMILLE.name);
  await input('Adresse MSSanté').fill(CAMILLE.address);
  await button('Mettre dans le message ouvert').click();
}

test('a signature goes into the message of the tab one came from, once, though the background has died', async ({
  launch,
}) => {
  const browser = await launch();
  await configure(browser, { language: 'fr' });
  const guides = await guidesIn(await browser.context.newPage(), browser, 'signature');
  const note = guides.page.locator('.guide .note');

  const practice = await openPractice(browser);
  await sign(guides);
  await expect(note).toContainText('Ouvrez d’abord un message');

  await practice.page.bringToFront();
  await practice.compose();
  await practice.write('Bonjour,');
  await practice.part('subject').fill('Essai');
  await browser.stopWorkers();
  await practice.page.bringToFront();
  await sign(guides);
  await expect(note).toContainText('C’est dans votre message');
  const text = ((await practice.part('body').textContent()) ?? '').replace(/\u00A0/g, ' ');
  const places = ['Bonjour,', ...SIGNATURE, '--'].map((part) => text.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(text.split(CAMILLE.name)).toHaveLength(2);

  // A second press changes nothing, and the page sends what it shows.
  await guides.button('Mettre dans le message ouvert').click();
  await expect(note).toContainText('C’est dans votre message');
  await practice.page.bringToFront();
  await practice.addRecipient('to', 'confrere@boite.example');
  await practice.send();
  const [sent] = await practice.readSent();
  expect(sent?.body.split(CAMILLE.name)).toHaveLength(2);

  const replica = await startReplica();
  try {
    const outlook = await openOutlook(await browser.context.newPage(), replica);
    const compose: Compose = await outlook.openCompose();
    await compose.addRecipient('confrere@boite.example');
    await compose.setSubject('Essai');
    await compose.setBody('Bonjour,');
    await sign(guides);
    await expect(note).toContainText('C’est dans votre message');
    await expect(compose.part('body').locator('b')).toHaveText(CAMILLE.name);
    await compose.page.bringToFront();
    await compose.pressSend();
    await compose.expectClosed();
    await expect.poll(() => replica.sent().length).toBe(1);
    expect(JSON.stringify(replica.sent()).split(CAMILLE.name)).toHaveLength(2);
  } finally {
    await replica.stop();
  }
});

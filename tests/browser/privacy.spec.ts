import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { guardSurfaces } from './guard-surfaces';
import { openPractice } from './practice/practice-page';

/* The promise of privacy, on the whole extension: a send is held, mended in part, sent with a reason, and then
   everything that the extension keeps is read. */

const PRIVATE = [
  'plomb',
  'Modèle',
  'modele',
  'martin',
  'boite.example',
  'anémie',
  'Bonjour',
  'compte-rendu-exemple',
];

const OFFICIAL_LIST = 'https://espacedeconfiance.mssante.fr/listeblanchemssante.xml';

test('nothing of a message is stored, logged or asked of the network', async ({ launch }) => {
  const browser = await launch();
  const requests: string[] = [];
  const logs: string[] = [];
  browser.context.on('request', (request) => requests.push(request.url()));
  browser.context.on('console', (message) => logs.push(message.text()));
  (await browser.background()).on('console', (message) => logs.push(message.text()));

  const practice = await openPractice(browser, '#try');
  const guard = guardSurfaces(practice.page);
  await practice.composer.locator('input[type="file"]').setInputFiles({
    name: 'compte-rendu-exemple.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('fictif'),
  });
  await practice.send();
  await guard.expectHeld();
  await guard.goBack();
  await practice.send();
  await guard.expectHeld();
  await guard.sendAnyway('urgent');
  await expect.poll(() => practice.countSent()).toBe(1);

  const options = await browser.extensionPage('options.html');
  await expect.poll(() => countJournal(options)).toBe(2);
  const kept = await readEverything(options);
  expect(kept).toContain('sent-anyway');
  for (const word of PRIVATE) {
    expect(kept.toLowerCase()).not.toContain(word.toLowerCase());
    expect(logs.join('\n').toLowerCase()).not.toContain(word.toLowerCase());
  }
  // The trust list is looked for at its official address; that request holds nothing but the address.
  const outside = requests.filter((url) => !/^(chrome-extension|data|blob):/.test(url));
  expect([...new Set(outside)].filter((url) => url !== OFFICIAL_LIST)).toEqual([]);
});

/** How many sends the journal holds. */
function countJournal(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('pli-sur');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const count = await new Promise<number>((resolve) => {
      const counting = db.transaction('journal').objectStore('journal').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    db.close();
    return count;
  });
}

/** All that IndexedDB, `storage.local` and `storage.session` hold, as text. */
function readEverything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all: unknown[] = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of db.objectStoreNames) {
        const values = await new Promise((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        all.push({ store, values });
      }
      db.close();
    }
    return JSON.stringify(all);
  });
}

declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }>;
};

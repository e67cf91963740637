import type { ExtensionBrowser } from './extension';

/** Everything the extension has stored, as one text: its two areas of storage, and every record of IndexedDB. */
export async function readStoredText(browser: ExtensionBrowser): Promise<string> {
  const page = await browser.extensionPage('options.html');
  const text = await page.evaluate(dumpStores);
  await page.close();
  return text;
}

declare const chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }> };

/** Runs in a page of the extension. */
async function dumpStores(): Promise<string> {
  const areas = [chrome.storage.local, chrome.storage.session];
  const stored: unknown[] = await Promise.all(areas.map((area) => area.get(null)));
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const records = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      stored.push({ store, records });
    }
    database.close();
  }
  return JSON.stringify(stored);
}

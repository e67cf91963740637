import { browser } from 'wxt/browser';

/** Reads a JSON file that lies in the extension (`tools/packaged-data.ts` makes them). @throws if it cannot be read */
export async function readPackaged(path: '/lexicon.json' | '/english.json'): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is not in the extension`);
  return response.json();
}

import { browser } from 'wxt/browser';

/** So many bytes become letters in one call. */
const CHUNK = 0x2000;

/** Reads a JSON file that lies in the extension (`tools/packaged-data.ts` makes them). @throws if it cannot be read */
export async function readPackaged(path: '/english.json' | '/campaign.json'): Promise<unknown> {
  return (await fetchPackaged(path)).json();
}

/** Reads a file of bytes, as base64: messages between the parts of an extension are JSON in Chromium. @throws likewise */
export async function readPackagedBytes(path: '/detector.bin'): Promise<string> {
  const bytes = new Uint8Array(await (await fetchPackaged(path)).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

async function fetchPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path as '/english.json'));
  if (!response.ok) throw new Error(`${path} is not in the extension`);
  return response;
}

import type { Page } from '@playwright/test';
import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { configure } from '../configure';
import { expect, test } from '../extension';
import { deskInChromium } from './background';
import { smallExtraction } from './small-directory';

/* The page that starts workers for Chromium's service worker: there while a list is read, and gone otherwise. */

const LIST =
  '<ListeBlancheMSSante><DateDeGeneration>2026-11-20</DateDeGeneration><ListeDomaines><Domaine><Nom>exemple.mssante.fr</Nom></Domaine></ListeDomaines></ListeBlancheMSSante>';

let server: ListsServer;

test.beforeEach(async () => {
  server = await startListsServer();
  server.put('directory.txt', smallExtraction());
});
test.afterEach(() => server.close());

test('one page serves both lists, and closes after the last', async ({ launch }) => {
  const browser = await launch();
  const desk = await deskInChromium(browser);
  await expect.poll(() => hiddenPages(desk.page)).toBe(0);
  server.fault('directory.txt', 'stall');
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(() => server.requests).toHaveLength(1);
  expect((await desk.ask('directory-state', {})).progress).not.toBe(null);

  expect(await desk.ask('trust-offer', { text: LIST })).toMatchObject({
    current: { domains: 1, origin: 'file' },
  });
  expect(await hiddenPages(desk.page)).toBe(1);
  await desk.ask('directory-import', { from: 'mirror' });
  expect(server.requests).toHaveLength(1);

  await desk.ask('directory-cancel', {});
  await expect.poll(() => hiddenPages(desk.page)).toBe(0);
});

test('an import ends with the background that ordered it, and the page closes by itself', async ({
  launch,
}) => {
  const browser = await launch();
  const desk = await deskInChromium(browser);
  server.fault('directory.txt', 'stall');
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(() => isImporting(desk.page)).toBe(true);
  await browser.stopWorkers();
  await expect.poll(() => isImporting(desk.page)).toBe(false);
  // The page itself waits ten seconds for a background that might come back.
  await expect.poll(() => hiddenPages(desk.page), { timeout: 45_000 }).toBe(0);
});

test('no script in a web page can give the page an order', async ({ launch }) => {
  const browser = await launch();
  const desk = await deskInChromium(browser);
  server.fault('directory.txt', 'stall');
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(() => server.requests).toHaveLength(1);
  server.put('page', '');
  server.fault('page', 'html');
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/page`);
  const background = await browser.background();
  const answers = await background.evaluate(orderFromWebPage, server.url);
  expect(answers).toEqual([]);
  expect(server.requests.filter((request) => request.includes('forged'))).toEqual([]);
});

function hiddenPages(page: Page): Promise<number> {
  return page.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
  );
}

function isImporting(page: Page): Promise<boolean> {
  return page.evaluate(async () => ((await navigator.locks.query()).held ?? []).length > 0);
}

/** Runs in the background: puts a content script into the tab of that address, and lets it give an order. */
async function orderFromWebPage(url: string): Promise<unknown[]> {
  const [tab] = (await chrome.tabs.query({})).filter((one) => one.url?.startsWith(url));
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    args: [`${url}/forged.txt`],
    func: async (forged) => {
      const heard: unknown[] = [];
      const port = chrome.runtime.connect({ name: 'list-worker' });
      port.onMessage.addListener((news) => heard.push(news));
      const update = { from: 'mirror', url: forged, mirrorKey: '', mark: null };
      port.postMessage({ kind: 'update', update });
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return heard;
    },
  });
  return (injected?.result as unknown[] | undefined) ?? ['not run'];
}

declare const chrome: {
  runtime: {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
    connect(info: { name: string }): {
      onMessage: { addListener(hear: (news: unknown) => void): void };
      postMessage(order: unknown): void;
    };
  };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      args: string[];
      func: (argument: string) => Promise<unknown[]>;
    }): Promise<{ result?: unknown }[]>;
  };
};

import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { configure } from '../configure';
import { expect, test } from '../extension';
import { type BackgroundDesk, deskInChromium } from './background';
import { limitStorage } from './limit-storage';
import { smallExtraction } from './small-directory';

/* The directory comes from an address, in the built extension. Whatever goes wrong, the one before stays in use. */

let server: ListsServer;

test.beforeEach(async () => {
  server = await startListsServer();
  server.put('directory.txt', smallExtraction());
});
test.afterEach(() => server.close());

async function importNow(desk: BackgroundDesk) {
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(async () => (await desk.ask('directory-state', {})).progress).toBe(null);
  return desk.ask('directory-state', {});
}

async function whoIs(desk: BackgroundDesk, text: string): Promise<string[]> {
  const answer = await desk.ask('directory-search', { text, source: 'store', limit: 5 });
  return answer.correspondents.flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address));
}

test('an extraction from the organisation’s address is imported and answers look-ups', async ({ launch }) => {
  const browser = await launch();
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  const desk = await deskInChromium(browser);
  const state = await importNow(desk);
  expect(state).toMatchObject({ current: { rows: 2_002, origin: 'mirror', rejected: 0 }, lastFailure: null });
  expect(await whoIs(desk, 'claire exemple')).toEqual(['dominique@exemple.mssante.fr']);
  expect(await whoIs(desk, 'martin modele s.')).toEqual(['sacha.martin-modele@medecin.mssante.fr']);
});

test('a worker killed half-way loses nothing, and its import is begun again by itself', async ({
  launch,
}) => {
  const browser = await launch();
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  const desk = await deskInChromium(browser);
  await importNow(desk);

  server.put('directory.txt', smallExtraction(3_000, '2026-11-22'));
  server.fault('directory.txt', 'stall');
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(() => server.requests.filter((line) => line.endsWith(' 200'))).toHaveLength(2);
  await browser.stopWorkers();
  server.fault('directory.txt', null);

  // The first question wakes a new worker, which answers from the old directory and begins again.
  expect(await whoIs(desk, 'claire exemple')).toEqual(['dominique@exemple.mssante.fr']);
  await expect.poll(async () => (await desk.ask('directory-state', {})).current?.rows).toBe(3_002);
  expect(await whoIs(desk, 'claire exemple')).toEqual(['dominique@exemple.mssante.fr']);
});

const BAD_FILES: readonly (readonly [string, (server: ListsServer) => void, string])[] = [
  ['a server that is down', (lists) => lists.fault('directory.txt', 503), 'refused-by-server'],
  ['a file that is gone', (lists) => lists.fault('directory.txt', 404), 'refused-by-server'],
  ['a log-in page instead of the file', (lists) => lists.fault('directory.txt', 'html'), 'refused-by-server'],
  ['a file that was cut on the server', (lists) => lists.put('directory.txt', cutInRow()), 'cut'],
  [
    'somebody else’s table',
    (lists) => lists.put('directory.txt', 'nom|prénom\nEXEMPLE|Camille\n'),
    'foreign',
  ],
];

for (const [name, spoil, reason] of BAD_FILES) {
  test(`${name}: said as « ${reason} », with the old directory in use`, async ({ launch }) => {
    const browser = await launch();
    await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
    const desk = await deskInChromium(browser);
    await importNow(desk);
    spoil(server);
    const state = await importNow(desk);
    expect(state).toMatchObject({ lastFailure: { reason }, current: { rows: 2_002 } });
    expect(await whoIs(desk, 'claire exemple')).toEqual(['dominique@exemple.mssante.fr']);
  });
}

test('a connection that breaks half-way: the old directory stays in use', async ({ launch }) => {
  const browser = await launch();
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  const desk = await deskInChromium(browser);
  await importNow(desk);
  server.put('directory.txt', smallExtraction(3_000, '2026-11-22'));
  server.fault('directory.txt', 'break');
  const { current, lastFailure } = await importNow(desk);
  expect(['cut', 'offline']).toContain(lastFailure?.reason);
  expect(current?.rows).toBe(2_002);
});

test('a full disk is said, what was half written is deleted, and the old directory stays in use', async ({
  launch,
}) => {
  const browser = await launch();
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  let desk = await deskInChromium(browser);
  await importNow(desk);
  await desk.page.close();
  server.put('directory.txt', smallExtraction(60_000, '2026-11-22'));

  const lift = await limitStorage(browser, 2_000_000);
  desk = await deskInChromium(browser);
  const { current, lastFailure } = await importNow(desk);
  expect(lastFailure?.reason).toBe('disk-full');
  expect(current?.rows).toBe(2_002);
  expect(await whoIs(desk, 'claire exemple')).toEqual(['dominique@exemple.mssante.fr']);
  await desk.page.close();

  await lift();
  desk = await deskInChromium(browser);
  expect(await importNow(desk)).toMatchObject({ current: { rows: 60_002 }, lastFailure: null });
});

test('cancelled half-way: the old directory stays in use, and nothing begins again by itself', async ({
  launch,
}) => {
  const browser = await launch();
  await configure(browser, { directoryUrl: `${server.url}/directory.txt` });
  const desk = await deskInChromium(browser);
  await importNow(desk);
  server.put('directory.txt', smallExtraction(3_000, '2026-11-22'));
  server.fault('directory.txt', 'stall');
  await desk.ask('directory-import', { from: 'mirror' });
  await expect.poll(() => server.requests.filter((line) => line.endsWith(' 200'))).toHaveLength(2);
  const state = await desk.ask('directory-cancel', {});
  expect(state).toMatchObject({
    progress: null,
    lastFailure: { reason: 'cancelled' },
    current: { rows: 2_002 },
  });
  await browser.stopWorkers();
  expect(await whoIs(desk, 'claire exemple')).toEqual(['dominique@exemple.mssante.fr']);
  expect((await desk.ask('directory-state', {})).progress).toBe(null);
});

/** An extraction that ends in the middle of a row. */
function cutInRow(): string {
  const whole = smallExtraction();
  return whole.slice(0, whole.length - 120);
}

import type { LookUpState } from '../../../utils/directory/answer';
import type { Fault } from '../../fhir-server/faults';
import { type FhirServer, startFhirServer } from '../../fhir-server/start-fhir-server';
import { expect, test } from '../extension';
import { type BackgroundDesk, deskInChromium } from './background';

/* The Annuaire Santé API (a local server that answers like it), asked by the built extension's own background. */

let api: FhirServer;

test.beforeEach(async () => {
  api = await startFhirServer();
});
test.afterEach(() => api.stop());

async function setKey(desk: BackgroundDesk, key = api.key): Promise<void> {
  const changes = { annuaireApiUrl: api.baseUrl, annuaireApiKey: key };
  await desk.ask('settings-change', { changes });
}

test('a person whom the API knows is found with the published mailboxes only, and the key is in no address', async ({
  launch,
}) => {
  const desk = await deskInChromium(await launch());
  await setKey(desk);
  const answer = await desk.ask('directory-search', { text: 'camille exemple', source: 'api', limit: 5 });
  expect(answer).toMatchObject({ state: 'answered', source: 'api' });
  const addresses = answer.correspondents.flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address));
  expect(addresses).toContain('camille.exemple@medecin.mssante.fr');
  expect(addresses).not.toContain('camille.exemple@boite.example');
  expect(api.requests.length).toBeGreaterThan(0);
  for (const { url, key, headers } of api.requests) {
    expect(key).toBe(api.key);
    expect(url).not.toContain(api.key);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
});

test('a page of a webmail is never told the key', async ({ launch }) => {
  const desk = await deskInChromium(await launch());
  await setKey(desk);
  expect((await desk.ask('settings-read', {})).annuaireApiKey).toBe('');
  expect((await desk.ask('settings-view', {})).values.annuaireApiKey).toBe(api.key);
});

const FAULTS: readonly (readonly [string, Fault, LookUpState])[] = [
  ['a key that is refused', { kind: 'status', status: 401 }, 'wrong-key'],
  ['a key that may not do this', { kind: 'status', status: 403 }, 'forbidden'],
  ['an API that has moved', { kind: 'status', status: 410 }, 'gone'],
  ['too many requests', { kind: 'status', status: 429, retryAfter: '30' }, 'too-many-requests'],
  ['a server in trouble', { kind: 'status', status: 500 }, 'unavailable'],
  ['the page of a proxy instead of JSON', { kind: 'html' }, 'unreadable'],
  ['an answer cut in the middle', { kind: 'half-json' }, 'unreadable'],
  ['an answer that leads elsewhere', { kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'gone'],
  ['silence', { kind: 'hang' }, 'timed-out'],
];

for (const [name, fault, state] of FAULTS) {
  test(`${name} is told as « ${state} »`, async ({ launch }) => {
    const desk = await deskInChromium(await launch());
    await setKey(desk);
    api.always(fault);
    const answer = await desk.ask('directory-search', { text: 'camille exemple', source: 'api', limit: 5 });
    expect(answer).toMatchObject({ state, correspondents: [] });
    if (state === 'too-many-requests') expect(answer.retryAt).toBeGreaterThan(Date.now());
  });
}

test('with the network cut, what the API once answered is given with its day; anything else is « offline »', async ({
  launch,
}) => {
  const browser = await launch();
  const desk = await deskInChromium(browser);
  await setKey(desk);
  await desk.ask('directory-search', { text: 'camille exemple', source: 'api', limit: 5 });
  await api.stop();
  await browser.stopWorkers();
  const kept = await desk.ask('directory-search', { text: 'camille exemple', source: 'api', limit: 5 });
  expect(kept).toMatchObject({ state: 'answered', source: 'kept' });
  expect(kept.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(kept.correspondents.length).toBeGreaterThan(0);
  const unknown = await desk.ask('directory-search', { text: 'sacha rouge', source: 'api', limit: 5 });
  expect(unknown.state).toBe('offline');
});

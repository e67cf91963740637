import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFhirClient } from '../../../../utils/directory/fhir/client';
import type { Fault } from '../../../fhir-server/faults';
import { type FhirServer, startFhirServer } from '../../../fhir-server/start-fhir-server';
import { quickWorld } from './test-world';

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer();
});
afterAll(() => server.stop());
beforeEach(() => server.forget());

const QUERY = {
  kind: 'names',
  person: { families: ['exemple'], givens: ['camille'] },
  structures: [{ names: ['exemple'], town: '', postcode: '' }],
} as const;

const ask = (world = quickWorld(), key = server.key, baseUrl = server.baseUrl) =>
  createFhirClient(world).search(QUERY, { baseUrl, key });
const status = (code: number): Fault => ({ kind: 'status', status: code });

describe('each way of not answering has a state of its own', () => {
  it.each<[string, Fault, string]>([
    ['401', status(401), 'wrong-key'],
    ['403', status(403), 'forbidden'],
    ['404', status(404), 'gone'],
    ['410', status(410), 'gone'],
    ['400 with an OperationOutcome', status(400), 'refused'],
    ['412', status(412), 'refused'],
    ['an OperationOutcome in place of a bundle', { kind: 'outcome' }, 'refused'],
    ['500', status(500), 'unavailable'],
    ['502, twice', status(502), 'unavailable'],
    ['503, twice', status(503), 'unavailable'],
    ['504, twice', status(504), 'unavailable'],
    ['a broken connection', { kind: 'cut' }, 'unreadable'],
    ['half of the JSON', { kind: 'half-json' }, 'unreadable'],
    ['HTML', { kind: 'html' }, 'unreadable'],
    ['an empty body', { kind: 'empty' }, 'unreadable'],
    ['another resource', { kind: 'wrong-resource' }, 'unreadable'],
    ['a body without end', { kind: 'huge' }, 'unreadable'],
  ])('%s', async (_, fault, state) => {
    server.always(fault);
    expect(await ask()).toEqual({ state, mailboxes: [], more: false, isWhole: false, retryAt: null });
  });

  it('a key that the server does not know', async () => {
    expect(await ask(quickWorld(), 'autre-clef')).toMatchObject({ state: 'wrong-key' });
  });

  it('no key: nothing is sent', async () => {
    expect(await ask(quickWorld(), '')).toMatchObject({ state: 'no-key' });
    expect(server.requests).toHaveLength(0);
  });

  it.each<Fault>([{ kind: 'hang' }, { kind: 'hang-in-body' }])('time-out: $kind', async (fault) => {
    server.always(fault);
    expect(await ask(quickWorld({ timeout: 100 }))).toMatchObject({ state: 'timed-out' });
  });

  it('nobody there', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => other.close(resolve));
    expect(await ask(quickWorld(), 'clef', `http://127.0.0.1:${port}/fhir/v2`)).toMatchObject({
      state: 'offline',
    });
  });

  it('a slow answer is an answer', async () => {
    server.always({ kind: 'slow', ms: 30 });
    expect(await ask()).toMatchObject({ state: 'answered' });
  });

  it('an address that is none', async () => {
    expect(await ask(quickWorld(), 'clef', 'nowhere')).toMatchObject({ state: 'gone' });
  });
});

describe('too many requests', () => {
  it.each([
    ['seconds', '30', 30_000],
    ['a date', new Date(1_800_000_090_000).toUTCString(), 90_000],
    ['nothing', undefined, 60_000],
    ['nonsense', 'bientôt'.normalize('NFD').replace(/\p{M}/gu, ''), 60_000],
    ['a year', '31536000', 900_000],
    ['a date long gone', new Date(0).toUTCString(), 0],
  ])('with %s as Retry-After', async (_, retryAfter, wait) => {
    const now = 1_800_000_000_000;
    server.always({ kind: 'status', status: 429, ...(retryAfter === undefined ? {} : { retryAfter }) });
    const answer = await ask(quickWorld({ now: () => now }));
    expect(answer).toMatchObject({ state: 'too-many-requests', mailboxes: [], retryAt: now + wait });
    expect(server.requests).toHaveLength(1);
  });

  it('is respected: nothing is sent with that key until the time has come', async () => {
    let now = 1_800_000_000_000;
    const client = createFhirClient(quickWorld({ now: () => now }));
    const access = { baseUrl: server.baseUrl, key: server.key };
    server.script([{ kind: 'status', status: 429, retryAfter: '30' }]);
    const { retryAt } = await client.search(QUERY, access);
    now += 29_000;
    expect(await client.search(QUERY, access)).toMatchObject({ state: 'too-many-requests', retryAt });
    expect(server.requests).toHaveLength(1);
    expect(await client.search(QUERY, { ...access, key: 'autre' })).toMatchObject({ state: 'wrong-key' });
    now += 2_000;
    expect(await client.search(QUERY, access)).toMatchObject({ state: 'answered' });
  });
});

describe('a fault of the gateway', () => {
  it.each([502, 503, 504])('%i is tried once more, a little later', async (code) => {
    const waits: number[] = [];
    server.script([status(code)]);
    const world = quickWorld({ sleep: async (ms) => void waits.push(ms), random: () => 0.5 });
    expect(await ask(world)).toMatchObject({ state: 'answered' });
    expect(waits).toEqual([500]);
    expect(server.requests[0]?.url).toBe(server.requests[1]?.url);
  });

  it('is tried no third time', async () => {
    server.always(status(503));
    await ask();
    expect(server.requests).toHaveLength(2);
  });

  it('that says when to come back is left in peace', async () => {
    server.always({ kind: 'status', status: 503, retryAfter: '20' });
    const now = 1_800_000_000_000;
    expect(await ask(quickWorld({ now: () => now }))).toMatchObject({
      state: 'unavailable',
      retryAt: now + 20_000,
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([500, 401, 400, 429])('%i is not tried again', async (code) => {
    server.always(status(code));
    await ask();
    expect(server.requests).toHaveLength(1);
  });
});

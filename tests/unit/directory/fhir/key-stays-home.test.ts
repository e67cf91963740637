import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFhirClient } from '../../../../utils/directory/fhir/client';
import { isOwnPage } from '../../../../utils/directory/fhir/next-page';
import { type FhirServer, startFhirServer } from '../../../fhir-server/start-fhir-server';
import { quickWorld } from './test-world';

let server: FhirServer;
let elsewhere: FhirServer;
beforeAll(async () => {
  [server, elsewhere] = await Promise.all([startFhirServer(), startFhirServer()]);
});
afterAll(() => Promise.all([server.stop(), elsewhere.stop()]));
beforeEach(() => {
  server.forget();
  elsewhere.forget();
});

const QUERY = { kind: 'names', person: { families: ['exemple'], givens: [] }, structures: [] } as const;
const ask = () => createFhirClient(quickWorld()).search(QUERY, { baseUrl: server.baseUrl, key: server.key });

describe('the key', () => {
  it('is in a header of each request and in no address', async () => {
    await ask();
    expect(server.requests.length).toBeGreaterThan(0);
    for (const { url, key, headers } of server.requests) {
      expect(key).toBe(server.key);
      expect(url).not.toContain(server.key);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it('leaves no trace in the browser: no cookies, cache, referrer or redirect', async () => {
    const seen: RequestInit[] = [];
    const world = quickWorld({
      fetch: (url, init) => {
        seen.push(init);
        return fetch(url, init);
      },
    });
    await createFhirClient(world).search(QUERY, { baseUrl: server.baseUrl, key: server.key });
    expect(seen.length).toBeGreaterThan(0);
    for (const init of seen) {
      expect(init).toMatchObject({
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
    }
  });

  it('does not follow a redirect', async () => {
    server.always({ kind: 'redirect', to: `${elsewhere.baseUrl}/Practitioner?family=exemple` });
    expect(await ask()).toMatchObject({ state: 'gone' });
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('does not follow a browser’s opaque redirect', async () => {
    // Such an answer cannot be made by hand: status 0 is for browsers only.
    const opaque = Object.defineProperties(new Response(null), {
      status: { value: 0 },
      type: { value: 'opaqueredirect' },
    });
    const world = quickWorld({ fetch: async () => opaque });
    const client = createFhirClient(world);
    expect(await client.search(QUERY, { baseUrl: server.baseUrl, key: 'k' })).toMatchObject({
      state: 'gone',
    });
  });

  it('does not follow a next page to another host, port or path', async () => {
    const otherPath = server.baseUrl.replace('/fhir/v2', '/other/_page?id=1');
    const asUser = server.baseUrl.replace('http://', 'http://user@');
    for (const url of [`${elsewhere.baseUrl}/_page?id=1`, otherPath, `${asUser}/_page?id=1`, '_page?id=1']) {
      server.forget();
      server.script([{ kind: 'next', url }]);
      const answer = await ask();
      expect(answer).toMatchObject({ state: 'answered', more: true });
      expect(answer.mailboxes.length).toBeGreaterThan(0);
      expect(server.requests.filter((one) => one.url.includes('_page'))).toHaveLength(0);
    }
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('does not go round in circles', async () => {
    server.script([
      { kind: 'next', url: `${server.baseUrl}/Practitioner?family=exemple&active=true&_count=50` },
    ]);
    expect(await ask()).toMatchObject({ state: 'answered', more: true });
    expect(server.requests.filter(({ url }) => url.includes('/Practitioner?'))).toHaveLength(1);
  });
});

describe('what is sent', () => {
  it('holds the folded names of the query and fixed words, nothing else', async () => {
    const families = ['zebre', 'd’ocre & fils', 'a,b|c\\d$'];
    const query = { kind: 'names', person: { families, givens: ['w'] }, structures: [] } as const;
    await createFhirClient(quickWorld()).search(query, { baseUrl: server.baseUrl, key: server.key });
    const sent = new URL(server.requests[0]?.url ?? '', server.baseUrl);
    expect(Object.fromEntries(sent.searchParams)).toEqual({
      family: 'zebre,d’ocre & fils,a\\,b\\|c\\\\d\\$',
      given: 'w',
      active: 'true',
      _count: '50',
    });
  });
});

describe('a page of one’s own', () => {
  const base = 'https://api.example/fhir/v2';

  it.each(['https://api.example/fhir/v2/_page?id=abc%2Fdef', 'https://api.example:443/fhir/v2/_page?id=1'])(
    '%s',
    (link) => expect(isOwnPage(link, base)).toBe(true),
  );

  it.each([
    'http://api.example/fhir/v2/_page?id=1',
    'https://api.example.evil.example/fhir/v2/_page',
    'https://api.example@evil.example/fhir/v2/_page',
    'https://api.example/fhir/v21/_page',
    'https://api.example/fhir/v2/../v1/_page',
    'https://api.example/fhir/v2/%2e%2e/_page',
    'https://api.example/fhir/v2/..%2f..%2fother',
    'https://api.example/fhir/v2',
    '//api.example/fhir/v2/_page',
    'javascript:alert(1)',
    '',
  ])('not %s', (link) => expect(isOwnPage(link, base)).toBe(false));

  it('is never on another origin, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (link) => {
        if (isOwnPage(link, base)) expect(new URL(link).origin).toBe('https://api.example');
      }),
    );
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type FhirServer, startFhirServer } from '../../../fhir-server/start-fhir-server';

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer();
});
afterAll(() => server.stop());
beforeEach(() => server.forget());

const answerSchema = z.object({
  resourceType: z.optional(z.string()),
  total: z.optional(z.number()),
  link: z.optional(z.array(z.object({ relation: z.string(), url: z.string() }))),
  entry: z.optional(
    z.array(
      z.object({ resource: z.record(z.string(), z.unknown()), search: z.object({ mode: z.string() }) }),
    ),
  ),
});

async function get(path: string, init: RequestInit = {}) {
  const url = path.startsWith('http') ? path : `${server.baseUrl}/${path}`;
  const response = await fetch(url, { headers: { 'ESANTE-API-KEY': server.key }, ...init });
  return { status: response.status, headers: response.headers, ...answerSchema.parse(await response.json()) };
}

describe('the Annuaire Santé of the tests', () => {
  it('opens to its key only, and to no other origin', async () => {
    expect(await get('Practitioner', { headers: {} })).toMatchObject({ status: 401 });
    expect(await get('Practitioner', { headers: { 'ESANTE-API-KEY': 'x' } })).toMatchObject({ status: 401 });
    const { headers } = await get('Practitioner', {
      headers: { 'ESANTE-API-KEY': server.key, Origin: 'https://a.example' },
    });
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(server.requests.map(({ key }) => key)).toEqual([null, 'x', server.key]);
  });

  it('answers what it does not know as the real one does', async () => {
    expect(await get('Practitionner')).toMatchObject({ status: 404, resourceType: 'OperationOutcome' });
    expect(await get('Practitioner?_summary=count')).toMatchObject({
      status: 400,
      resourceType: 'OperationOutcome',
    });
    expect(await get('PractitionerRole?mailbox-mss-type=PER')).toMatchObject({ status: 400 });
    expect(await get('_page?id=unknown')).toMatchObject({ status: 410 });
  });

  it('compares the beginnings of texts, whatever case and accents, and tells values apart by commas', async () => {
    expect((await get('Practitioner?family=Exémp')).total).toBe(2);
    expect((await get('Practitioner?family=exemple,rouge')).total).toBe(3);
    expect((await get('Practitioner?family:exact=exemple')).total).toBe(0);
    expect((await get('Practitioner?family=exemple&given=camille')).total).toBe(1);
  });

  it('knows an address as a whole only', async () => {
    expect((await get('Practitioner?mailbox-mss=camille.exemple@medecin.mssante.fr')).total).toBe(1);
    expect((await get('Practitioner?mailbox-mss=camille.exemple')).total).toBe(0);
    expect((await get('Practitioner?mailbox-mss:contains=medecin.mssante.fr')).total).toBe(0);
    expect((await get('Practitioner?mailbox-mss=camille.exemple@boite.example')).total).toBe(0);
  });

  it('pages by opaque links', async () => {
    const seen = new Set<unknown>();
    let next: string | undefined = 'Practitioner?family=homonyme&_count=50';
    const sizes: number[] = [];
    while (next !== undefined) {
      const { entry = [], link = [] } = await get(next);
      for (const { resource } of entry) seen.add(resource['id']);
      sizes.push(entry.length);
      next = link.find(({ relation }) => relation === 'next')?.url;
      if (next !== undefined) expect(next).toMatch(/\/fhir\/v2\/_page\?id=[\da-f-]{36}$/);
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(seen.size).toBe(120);
  });

  it('includes what it is asked to, marked as included', async () => {
    const { entry = [] } = await get(
      'PractitionerRole?practitioner=p1&active=true&_include=PractitionerRole:organization',
    );
    expect(entry.map(({ resource, search }) => [resource['id'], search.mode])).toEqual([
      ['r1', 'match'],
      ['o1', 'include'],
    ]);
  });

  it('gives only the elements asked for', async () => {
    const { entry = [] } = await get('Practitioner?family=rouge&_elements=identifier,telecom');
    expect(Object.keys(entry[0]?.resource ?? {}).sort()).toEqual([
      'id',
      'identifier',
      'meta',
      'resourceType',
      'telecom',
    ]);
  });

  it('takes a search in the body of a POST', async () => {
    const answer = await get('Practitioner/_search', {
      method: 'POST',
      headers: { 'ESANTE-API-KEY': server.key, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'family=rouge',
    });
    expect(answer.total).toBe(1);
  });

  it('plays its faults in their order, then answers properly', async () => {
    server.script([{ kind: 'status', status: 503 }, null, { kind: 'status', status: 429, retryAfter: '7' }]);
    expect((await get('Practitioner')).status).toBe(503);
    expect((await get('Practitioner')).status).toBe(200);
    expect((await get('Practitioner')).headers.get('Retry-After')).toBe('7');
    expect((await get('Practitioner')).status).toBe(200);
  });
});

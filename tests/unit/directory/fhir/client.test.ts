import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFhirClient } from '../../../../utils/directory/fhir/client';
import { NAMESAKES } from '../../../fhir-server/directory-data';
import { type FhirServer, startFhirServer } from '../../../fhir-server/start-fhir-server';
import { quickWorld } from './test-world';

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer();
});
afterAll(() => server.stop());
beforeEach(() => server.forget());

const client = createFhirClient(quickWorld());
const access = () => ({ baseUrl: server.baseUrl, key: server.key });
const named = (families: string[], givens: string[] = []) =>
  ({ kind: 'names', person: { families, givens }, structures: [] }) as const;
const structured = (...structures: { names: string[]; town: string; postcode: string }[]) =>
  ({ kind: 'names', person: null, structures }) as const;

describe('a person', () => {
  it('is found by family name, with the boxes of their activities and where these are', async () => {
    const { state, mailboxes, more } = await client.search(named(['exemple'], ['camille']), access());
    expect(state).toBe('answered');
    expect(more).toBe(false);
    expect(mailboxes.map(({ address, kind }) => [address, kind])).toEqual([
      ['c.exemple@spsti-exemple.mssante.fr', 'PER'],
      ['camille.exemple@medecin.mssante.fr', 'PER'],
      ['cabinet.exemple@medecin.mssante.fr', 'CAB'],
    ]);
    expect(mailboxes[0]).toEqual({
      kind: 'PER',
      address: 'c.exemple@spsti-exemple.mssante.fr',
      rpps: '99900000011',
      title: 'DR',
      family: 'EXEMPLE',
      given: 'Camille',
      professionCode: '10',
      profession: 'Médecin',
      specialityCode: 'SM25',
      speciality: 'Médecine du travail',
      structureId: '990000011',
      structure: 'SPSTI EXEMPLE',
      tradeName: 'SANTE AU TRAVAIL EXEMPLE',
      service: 'Médecine du travail',
      town: 'EXEMPLEVILLE',
      postcode: '99001',
      department: '99',
    });
  });

  it('costs two calls: the practitioners, then their activities with the structures', async () => {
    await client.search(named(['exemple'], ['camille']), access());
    expect(server.requests.map(({ url }) => decodeURIComponent(url))).toEqual([
      '/fhir/v2/Practitioner?family=exemple&given=camille&active=true&_count=50',
      '/fhir/v2/PractitionerRole?practitioner=p1&active=true&_include=PractitionerRole:organization&_count=100',
    ]);
  });

  it('is found by RPPS under both of its forms', async () => {
    const { mailboxes } = await client.search({ kind: 'rpps', rpps: '99900000011' }, access());
    expect(mailboxes).toHaveLength(3);
    expect(decodeURIComponent(server.requests[0]?.url ?? '')).toContain(
      'identifier=https://rpps.esante.gouv.fr|99900000011,urn:oid:1.2.250.1.71.4.2.1|899900000011',
    );
  });

  it.each([
    ['a practitioner', 'jc.modele@medecin.mssante.fr', 'EXEMPLE-MODELE'],
    ['an activity', 'alix.invente@ch-fictif.mssante.fr', "DE L'INVENTE"],
    ['a structure', 'urgences@ch-fictif.mssante.fr', ''],
  ])('is found by the exact address of %s', async (_, address, family) => {
    const { mailboxes } = await client.search({ kind: 'address', address }, access());
    expect(mailboxes.find((one) => one.address === address)?.family).toBe(family);
    const searches = server.requests.map(({ url }) => url);
    expect(searches.some((url) => url.includes('contains'))).toBe(false);
    expect(searches.slice(0, 3).map((url) => url.replace(/^.*v2\/(\w+)\?.*$/, '$1'))).toEqual([
      'Practitioner',
      'PractitionerRole',
      'Organization',
    ]);
  });

  it('without a published mailbox is nobody: ordinary, other, red-listed and old boxes are none', async () => {
    for (const family of ["de l'invente", 'rouge', 'retraite']) {
      const { state, mailboxes } = await client.search(named([family]), access());
      expect(state).toBe('answered');
      expect(mailboxes.map(({ address }) => address)).toEqual(
        family === "de l'invente" ? ['alix.invente@ch-fictif.mssante.fr'] : [],
      );
    }
  });
});

describe('a structure', () => {
  it('is found by name and town, cedex or not', async () => {
    const query = structured({ names: ['spsti'], town: 'exempleville', postcode: '' });
    const { mailboxes } = await client.search(query, access());
    expect(mailboxes.map(({ address, kind, town }) => [address, kind, town])).toEqual([
      ['secretariat@spsti-exemple.mssante.fr', 'ORG', 'EXEMPLEVILLE'],
      ['robot@spsti-exemple.mssante.fr', 'APP', 'EXEMPLEVILLE'],
    ]);
  });

  it('is asked for in the second way only if the first finds no mailbox', async () => {
    const query = structured(
      { names: ['clinique'], town: '', postcode: '' },
      { names: ['ch fictif-sur-mer'], town: '', postcode: '20250' },
    );
    const { mailboxes } = await client.search(query, access());
    expect(mailboxes.map(({ address, department }) => [address, department])).toEqual([
      ['urgences@ch-fictif.mssante.fr', '2B'],
    ]);
    expect(server.requests).toHaveLength(2);
  });

  it('is found by FINESS', async () => {
    const { mailboxes } = await client.search({ kind: 'structure-id', id: '990000022' }, access());
    expect(mailboxes.map(({ structureId }) => structureId)).toEqual(['990000022']);
  });
});

describe('pages', () => {
  it('are followed by their link as it is, and bounded, which is told', async () => {
    const { mailboxes, more } = await client.search(named(['homonyme']), access());
    expect(mailboxes).toHaveLength(100);
    expect(NAMESAKES).toBeGreaterThan(100);
    expect(more).toBe(true);
    const searches = server.requests.map(({ url }) => url.replace(/[?].*/, ''));
    expect(searches.filter((url) => url.endsWith('/Practitioner'))).toHaveLength(1);
    expect(searches.filter((url) => url.endsWith('/_page'))).toHaveLength(1);
    expect(server.requests.length).toBeLessThanOrEqual(14);
  });

  it('ask for at most 20 practitioners at once', async () => {
    await client.search(named(['homonyme']), access());
    const lists = server.requests.flatMap(
      ({ url }) => /practitioner=([^&]*)/.exec(decodeURIComponent(url))?.[1] ?? [],
    );
    expect(lists.map((ids) => ids.split(',').length)).toEqual([20, 20, 20]);
  });

  it('that were found stay found when a later call fails; nobody is said to be missing', async () => {
    server.script([null, { kind: 'status', status: 500 }]);
    const answer = await client.search(named(['exemple'], ['camille']), access());
    expect(answer).toMatchObject({ state: 'answered', more: true, isWhole: false });
    server.script([null, { kind: 'status', status: 500 }]);
    const nobody = await client.search(named(["de l'invente"]), access());
    expect(nobody).toMatchObject({ state: 'unavailable', mailboxes: [] });
  });
});

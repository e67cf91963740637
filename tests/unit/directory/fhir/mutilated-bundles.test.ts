import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../../utils/directory/fhir/read-bundle';
import { toMailboxes } from '../../../../utils/directory/fhir/to-mailboxes';
import { mailboxSchema } from '../../../../utils/directory/mailbox';
import { buildPractitioner, mssBox } from '../../../fhir-server/build-resources';
import { fictitiousDirectory } from '../../../fhir-server/directory-data';

const RESOURCES = fictitiousDirectory().slice(0, 14);
const WHOLE = JSON.stringify(bundleOf(RESOURCES));
const ORDINARY = /\.example$/;

function bundleOf(resources: readonly unknown[]) {
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

function addressesIn(body: string): string[] {
  const page = readBundle(body);
  return typeof page === 'string' ? [] : toMailboxes(page.resources).map(({ address }) => address);
}

/** Replaces the value at one place of a JSON document, counted in reading order. */
function replaceAt(json: unknown, place: { left: number }, value: unknown): unknown {
  if (place.left-- === 0) return value;
  if (Array.isArray(json)) return json.map((item: unknown) => replaceAt(item, place, value));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, item]) => [name, replaceAt(item, place, value)]),
  );
}

describe('a mutilated bundle', () => {
  it('never throws, and never yields an ordinary e-mail or something that is no mailbox', () => {
    const places = Math.floor(WHOLE.length / 20);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(places), fc.jsonValue()), { maxLength: 4 }), (changes) => {
        let json: unknown = JSON.parse(WHOLE);
        for (const [place, value] of changes) json = replaceAt(json, { left: place }, value);
        const page = readBundle(JSON.stringify(json));
        if (typeof page === 'string') return;
        for (const mailbox of toMailboxes(page.resources)) {
          expect(mailboxSchema.safeParse(mailbox).success).toBe(true);
          expect(mailbox.address).not.toMatch(ORDINARY);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('that is cut anywhere is unreadable', () => {
    fc.assert(
      fc.property(fc.nat(WHOLE.length - 1), (end) => {
        expect(readBundle(WHOLE.slice(0, end))).toBe('unreadable');
      }),
    );
  });

  it('that is any other JSON or text is never taken for an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (body) => {
        expect(['unreadable', 'refused']).toContain(readBundle(body));
      }),
    );
  });

  it.each([
    ['null', null],
    ['a number', 7],
    ['no resource', {}],
    ['an unknown resource', { resourceType: 'Patient', id: '1' }],
    [
      'a practitioner of rubble',
      { resourceType: 'Practitioner', name: 'x', telecom: 'x@y.example', identifier: {} },
    ],
  ])('with %s among its entries still gives the others', (_, bad) => {
    const good = buildPractitioner({
      id: '1',
      rpps: '99900000011',
      family: 'EXEMPLE',
      given: 'Camille',
      telecom: [mssBox('camille.exemple@medecin.mssante.fr')],
    });
    const body = JSON.stringify(bundleOf([bad, good, bad]));
    expect(addressesIn(body)).toEqual(['camille.exemple@medecin.mssante.fr']);
    const mixed = { ...good, telecom: [bad, ...(good.telecom ?? []), bad] };
    expect(addressesIn(JSON.stringify(bundleOf([mixed])))).toEqual(['camille.exemple@medecin.mssante.fr']);
  });

  it('without entries is an answer: nobody', () => {
    expect(readBundle('{"resourceType":"Bundle","total":0}')).toEqual({ resources: [], next: null });
  });
});

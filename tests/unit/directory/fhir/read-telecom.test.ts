import fc from 'fast-check';
import type { ContactPoint } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../../utils/directory/fhir/read-bundle';
import { toMailboxes } from '../../../../utils/directory/fhir/to-mailboxes';
import {
  buildOrganization,
  buildPractitioner,
  mssBox,
  ordinaryMail,
  otherMessaging,
} from '../../../fhir-server/build-resources';

function boxesOf(telecom: ContactPoint[], of: 'person' | 'structure' = 'person') {
  const resource =
    of === 'person'
      ? buildPractitioner({ id: '1', rpps: '99900000011', family: 'EXEMPLE', given: 'Camille', telecom })
      : buildOrganization({
          id: '1',
          finess: '990000011',
          name: 'X',
          city: 'Y',
          postalCode: '97410',
          telecom,
        });
  const page = readBundle(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource }] }));
  return typeof page === 'string'
    ? []
    : toMailboxes(page.resources).map(({ address, kind }) => [address, kind]);
}

const ADDRESS = 'camille.exemple@medecin.mssante.fr';

describe('a mailbox among the contact points', () => {
  it.each(['both', 'type', 'metadata'] as const)('is known by its marks: %s', (marks) => {
    expect(boxesOf([mssBox(ADDRESS, { marks })])).toEqual([[ADDRESS, 'PER']]);
  });

  it('is personal on a person and organisational on a structure, unless it says what it is', () => {
    expect(boxesOf([mssBox(ADDRESS)], 'structure')).toEqual([[ADDRESS, 'ORG']]);
    for (const kind of ['PER', 'ORG', 'APP', 'CAB'] as const) {
      expect(boxesOf([mssBox(ADDRESS, { kind })])).toEqual([[ADDRESS, kind]]);
      expect(boxesOf([mssBox(ADDRESS, { kind })], 'structure')).toEqual([[ADDRESS, kind]]);
    }
  });

  it('comes in the order of its rank', () => {
    const boxes = [
      mssBox('b@a.mssante.fr', { rank: 2 }),
      mssBox('c@a.mssante.fr'),
      mssBox('a@a.mssante.fr', { rank: 1 }),
    ];
    expect(boxesOf(boxes).map(([address]) => address)).toEqual([
      'a@a.mssante.fr',
      'b@a.mssante.fr',
      'c@a.mssante.fr',
    ]);
  });

  it('is told in lower case, once', () => {
    expect(boxesOf([mssBox('Camille.EXEMPLE@Medecin.mssante.fr'), mssBox(ADDRESS)])).toEqual([
      [ADDRESS, 'PER'],
    ]);
  });

  it.each<[string, ContactPoint]>([
    ['an ordinary e-mail, even at mssante.fr', ordinaryMail(ADDRESS)],
    ['another messaging service', otherMessaging('a@apicrypt.example')],
    ['red-listed', mssBox(ADDRESS, { redListed: true })],
    ['a former one', { ...mssBox(ADDRESS), use: 'old' }],
    ['a telephone with the marks of a mailbox', { ...mssBox(ADDRESS), system: 'phone' }],
    ['no address', mssBox('camille.exemple')],
    ['two addresses', mssBox('a@b.mssante.fr,c@d.mssante.fr')],
    ['an address with a name', mssBox('Camille <a@b.mssante.fr>')],
    ['an address with a line end', mssBox('a@b.mssante.fr\r\nBcc: x@y.example')],
    ['a patient’s', mssBox('279035121518989@patient.mssante.fr')],
  ])('is not %s', (_, point) => {
    expect(boxesOf([point])).toEqual([]);
  });

  it('counts as red-listed when nobody can tell', () => {
    const point = JSON.stringify(mssBox(ADDRESS));
    const mark = '{"url":"listeRouge","valueBoolean":false}';
    expect(point).toContain(mark);
    fc.assert(
      fc.property(
        fc.jsonValue().filter((value) => value !== false && typeof value !== 'object'),
        (value) => {
          const said = point.replace('"valueBoolean":false', () => `"valueBoolean":${JSON.stringify(value)}`);
          const broken = point.replace(mark, () => JSON.stringify(value));
          expect(boxesOf([JSON.parse(said), JSON.parse(broken)])).toEqual([]);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFromAddress } from '../../../utils/mail/name-from-address';
import { parseAddress } from '../../../utils/mail/parse-address';
import { addressTextArb } from './address-text-arb';

function nameIn(text: string) {
  const address = parseAddress(text);
  return address && nameFromAddress(address);
}

describe('nameFromAddress', () => {
  it.each([
    ['p.dupond@x.example', 'P.', 'Dupond'],
    ['dupond.p@x.example', 'P.', 'Dupond'],
    ['m.dupond@x.example', 'M.', 'Dupond'],
    ['camille.exemple@x.example', 'Camille', 'Exemple'],
    ['camille_exemple@x.example', 'Camille', 'Exemple'],
    ['camille-exemple@x.example', 'Camille', 'Exemple'],
    ['jean-paul.dupond-exemple@x.example', 'Jean-Paul', 'Dupond-Exemple'],
    ['camille.exemple2+suivi@x.example', 'Camille', 'Exemple'],
    ['camille.de.la.tour@x.example', 'Camille', 'de la Tour'],
    ['dr.exemple@x.example', '', 'Exemple'],
    ['"Camille Exemple" <c1234@x.example>', 'Camille', 'Exemple'],
    ['"Dr Camille EXEMPLE" <secretariat@x.example>', 'Camille', 'Exemple'],
    ['EXEMPLE Camille <c@x.example>', 'Camille', 'Exemple'],
    ['"EXEMPLE, Camille" <c@x.example>', 'Camille', 'Exemple'],
    ['"DE LA TOUR Camille" <c@x.example>', 'Camille', 'de la Tour'],
    ['"Camille Exemple, médecine du travail" <c@x.example>', 'Camille', 'Exemple'],
    ['"Camille Exemple (SPSTI)" <c@x.example>', 'Camille', 'Exemple'],
    ['"J.-P. Exemple" <c@x.example>', 'J.-P.', 'Exemple'],
    ['Docteur Exemple <c@x.example>', '', 'Exemple'],
    ['"Secrétariat médical" <camille.exemple@x.example>', 'Camille', 'Exemple'],
    ['"camille@x.example" <camille.exemple@x.example>', 'Camille', 'Exemple'],
  ])('reads in %s: %s %s', (text, given, family) => {
    expect(nameIn(text)).toEqual({ given, family });
  });

  it.each([
    'secretariat@x.example',
    'secretariat.exemple@x.example',
    'service.rh@x.example',
    'medecine.travail@x.example',
    'no-reply@x.example',
    'ne-pas-repondre@x.example',
    'cdupond@x.example',
    'dr@x.example',
    '279035121518989@patient.mssante.fr',
    'Cabinet médical <c@x.example>',
    'Camille <c@x.example>',
  ])('names nobody for %s', (text) => {
    expect(nameIn(text)).toBeNull();
  });

  it('never throws, and a name always has a family name', () => {
    fc.assert(
      fc.property(addressTextArb, (text) => {
        const name = nameIn(text);
        if (name !== null) expect(name.family).not.toBe('');
      }),
    );
  });
});

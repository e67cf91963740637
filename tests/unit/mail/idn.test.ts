import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUnicodeDomain } from '../../../utils/mail/idn';

describe('toUnicodeDomain', () => {
  it.each([
    ['Medecin.MSSANTE.fr', 'medecin.mssante.fr'],
    ['medecin.mssante.fr.', 'medecin.mssante.fr'],
    ['medecin。mssante．fr', 'medecin.mssante.fr'],
    ['xn--mssant-gva.fr', 'mssanté.fr'],
    ['XN--MSSANT-GVA.fr', 'mssanté.fr'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['localhost', 'localhost'],
  ])('writes %s as %s', (domain, expected) => {
    expect(toUnicodeDomain(domain)).toBe(expected);
  });

  it.each(['xn--mssante-.fr', 'xn--.fr', 'xn--\u00e9.fr', 'xn--99999999999.fr'])(
    'leaves %s as it is, for IDNA would never have written it',
    (domain) => {
      expect(toUnicodeDomain(domain)).toBe(domain);
    },
  );

  it('never throws, and has nothing left to do the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `xn--${text}`),
        ),
        (domain) => {
          const once = toUnicodeDomain(domain);
          if (!once.endsWith('.')) expect(toUnicodeDomain(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

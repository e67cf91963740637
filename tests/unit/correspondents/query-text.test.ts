import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, readQuery } from '../../../utils/directory/query-text';

describe('readQuery', () => {
  it('makes one line of a selection', () => {
    expect(readQuery('  Dr Camille\n\tEXEMPLE \u001d Besançon ')).toBe('Dr Camille EXEMPLE Besançon');
  });

  it.each(['camille.exemple@medecin.mssante.fr', '10000000001', '540002698', '34797668420072', '25000'])(
    'lets addresses and numbers of professionals and structures through: %s',
    (text) => expect(readQuery(text)).toBe(text),
  );

  it.each([
    '279035121518989',
    '2790351215189',
    'INS 2 79 03 51 215 189 89 de Camille',
    '279035121518980',
    '255082A16802597',
    '279035121518989@patient.mssante.fr',
    'camille@PATIENT.mssante.fr',
    'IS010000000000000000000000S1279035121518989',
  ])('refuses the number or the mailbox of a patient: %s', (text) => expect(readQuery(text)).toBeNull());

  it(`cuts at ${LONGEST_QUERY} characters, and never fails`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect((readQuery(text) ?? '').length).toBeLessThanOrEqual(LONGEST_QUERY);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPatientIdentity } from '../../../../utils/directory/look-up/patient-identity';
import { readQuery } from '../../../../utils/directory/look-up/query';

describe('a patient’s number', () => {
  it.each([
    '255081416802538',
    '2 55 08 14 168 025 38',
    '2550814168025',
    '255082A16802597',
    '2 55 08 2A 168 025 97',
    'Camille Exemple 255081416802538',
    'INS255081416802538',
    '2550-8141-6802-538',
    '255.081.416.802.538',
    '２５５０８１４１６８０２５３８',
    '288091234567823',
    '1234567890123',
    '123456789012345678',
    '255081416802538@patient.mssante.fr',
    'x@patient.mssante.fr',
    'x @ PATIENT.MSSANTE.FR',
  ])('%s is never looked for', (text) => {
    expect(holdsPatientIdentity(text)).toBe(true);
    expect(readQuery(text)).toBeNull();
  });

  it('is not seen where there is none', () => {
    for (const text of [
      'Camille Exemple',
      '99900000011',
      '899900000011',
      '990000011',
      '732 829 320 00074',
      'SPSTI 99, 99001 Exempleville',
      'camille.exemple@medecin.mssante.fr',
    ]) {
      expect(holdsPatientIdentity(text)).toBe(false);
    }
  });

  it('is seen in any company and in any grouping', () => {
    const gap = fc.constantFrom('', ' ', '.', '-', '\u00A0', '  ', '\u202F', '/');
    fc.assert(
      fc.property(
        fc.array(gap, { minLength: 14, maxLength: 14 }),
        fc.stringMatching(/^[a-z ,]{0,12}$/),
        (gaps, name) => {
          const number = [...'255081416802538'].map((digit, at) => digit + (gaps[at] ?? '')).join('');
          expect(holdsPatientIdentity(`${name} ${number} ${name}`)).toBe(true);
        },
      ),
    );
  });
});

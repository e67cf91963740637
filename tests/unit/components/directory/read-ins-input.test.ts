import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInsInput } from '../../../../components/directory/read-ins-input';

const INS = '279035121518989';
const CODE = `IS01${'0'.repeat(22)}S1${INS}S21.2.250.1.213.1.4.10\u001dS3CAMILLE\u001dS4EXEMPLE\u001d`;

describe('readInsInput', () => {
  it.each([INS, '2 79 03 51 215 189 89', '2.79.03.51.215.189-89', ` ${INS} `])('takes %s', (text) =>
    expect(readInsInput(text)).toMatchObject({ check: 'valid', address: `${INS}@patient.mssante.fr` }),
  );

  it.each([
    ['', 'empty'],
    ['2790351', 'short'],
    [INS.slice(0, 13), 'noKey'],
    [`${INS.slice(0, 14)}0`, 'key'],
    [`${INS}1`, 'long'],
    ['999999999999999', 'structure'],
    ['camille', 'structure'],
  ])('says what is wrong with « %s »: %s, and makes no address', (text, check) =>
    expect(readInsInput(text)).toMatchObject({ check, address: null }),
  );

  it('counts what is still to type', () => expect(readInsInput(INS.slice(0, 12)).missing).toBe(3));

  it('reads a scan, and tells its number and its kind', () => {
    expect(readInsInput(CODE)).toMatchObject({
      check: 'valid',
      address: `${INS}@patient.mssante.fr`,
      scan: { authority: 'test', family: 'EXEMPLE' },
    });
  });

  it('reads the last of two scans, and one that came after a typed number', () => {
    const first = CODE.replace(INS, '255081416802538');
    expect(readInsInput(first + CODE).scan?.matricule).toBe(INS);
    expect(readInsInput(`255081416802538${CODE}`).scan?.matricule).toBe(INS);
  });

  it('makes no address of a scan whose key is wrong, or that is cut', () => {
    expect(readInsInput(CODE.replace(INS, '279035121518980'))).toMatchObject({ check: 'key', address: null });
    expect(readInsInput(CODE.slice(0, 35))).toMatchObject({ check: 'code', address: null });
  });

  it('takes any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => void readInsInput(text)));
  });
});

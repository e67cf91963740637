import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsScan, readInsScan } from '../../../utils/identifiers/ins-datamatrix';

const GS = '\u001d';
const HEADER = `IS01${'0'.repeat(22)}`;
const OID = '1.2.250.1.213.1.4.8';
const BLOCKS = [
  'S1279035121518989',
  `S2${OID}${GS}`,
  `S3CAMILLE LOUISE${GS}`,
  `S4D’EXEMPLE-LUCAS${GS}`,
  'S5F',
  'S612-03-1979',
  'S735121',
];
const WHOLE = {
  matricule: '279035121518989',
  authority: 'nir',
  givenNames: 'CAMILLE LOUISE',
  family: 'D’EXEMPLE-LUCAS',
  sex: 'F',
  birthDate: '1979-03-12',
};

describe('readInsScan', () => {
  it('reads every block', () => expect(readInsScan(HEADER + BLOCKS.join(''))).toEqual(WHOLE));

  it('reads the blocks in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BLOCKS, { minLength: BLOCKS.length }), (blocks) => {
        expect(readInsScan(HEADER + blocks.join(''))).toEqual(WHOLE);
      }),
    );
  });

  it.each([
    ['lost', ''],
    ['a space', ' '],
    ['another control character', '\u001e'],
  ])('reads them when the separators are %s', (_, separator) => {
    const text = (HEADER + BLOCKS.join('')).replaceAll(GS, separator);
    expect(readInsScan(text)).toEqual(WHOLE);
  });

  it('reads what an American reader types on a French keyboard', () => {
    const typed = `ISà&${'à'.repeat(22)}S&éèçà"(&é&(&_ç_çSé&:é:é(à:&:é&":&:':_`;
    expect(readInsScan(typed)).toEqual({
      ...WHOLE,
      givenNames: '',
      family: '',
      sex: '',
      birthDate: '',
    });
  });

  it('reads a Corsican matricule, letters in capitals', () => {
    expect(readInsScan(`${HEADER}s1255082a16802597`)?.matricule).toBe('255082A16802597');
  });

  it.each([
    ['1.2.250.1.213.1.4.9', 'nia'],
    ['1.2.250.1.213.1.4.10', 'test'],
    ['1.2.250.1.213.1.4.11', 'demo'],
    ['1.2.250.1.213.1.4.2', 'unknown'],
  ])('tells what kind of number %s stands for: %s', (oid, authority) => {
    expect(readInsScan(`${HEADER}S1279035121518989S2${oid}${GS}S3A${GS}`)?.authority).toBe(authority);
  });

  it('says that the code names no authority', () => {
    expect(readInsScan(`${HEADER}S1279035121518989`)?.authority).toBe('unnamed');
  });

  it.each([
    ['a typed number', '279035121518989'],
    ['a cut code', HEADER + BLOCKS[0]?.slice(0, 10)],
    ['the DataMatrix of a medicine', '01034009301234561721103110ABC'],
    ['nothing', ''],
  ])('has nothing to say of %s', (_, text) => expect(readInsScan(text)).toBeNull());

  it('takes any text without an error, and finds 15 characters or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readInsScan(HEADER + text)?.matricule ?? '0'.repeat(15)).toHaveLength(15);
      }),
    );
  });
});

describe('isInsScan', () => {
  it.each([`${HEADER}S1`, `]d2${HEADER}`, 'is01', 'ISà&àà'])('knows %s', (text) =>
    expect(isInsScan(text)).toBe(true),
  );
  it.each(['279035121518989', 'IS', '', 'camille'])('does not take %s for one', (text) =>
    expect(isInsScan(text)).toBe(false),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNirs } from '../../../utils/identifiers/find-nirs';
import { checkNir } from '../../../utils/identifiers/nir';
import { anyNir, LAYOUTS } from './nir-groups';

describe('checkNir', () => {
  it.each(['255081416802538', '255082A16802597', '178059933010817', '279035121518989', '185057512345673'])(
    'accepts %s',
    (nir) => expect(checkNir(nir)).toBe('valid'),
  );

  it('takes Corsican letters in either case', () => {
    expect(checkNir('255082a16802597')).toBe('valid');
  });

  it.each(['288091234567823', '253097812634581'])('calls %s, an official sample, a wrong key', (nir) => {
    expect(checkNir(nir)).toBe('wrong-key');
  });

  it.each([
    ['a sex that does not exist', '555081416802538'],
    ['month 13', '255131416802538'],
    ['department 00', '255080016802538'],
    ['letters elsewhere', '25508141680253A'],
    ['14 characters', '25508141680253'],
    ['nothing', ''],
  ])('refuses %s', (_why, text) => expect(checkNir(text)).toBe('not-a-nir'));

  it('takes at most one random number in fifty', () => {
    const random = fc.sample(fc.stringMatching(/^\d{15}$/), { numRuns: 5000, seed: 7 });
    expect(random.filter((text) => checkNir(text) === 'valid').length).toBeLessThan(100);
  });

  it('sees any single wrong digit', () => {
    fc.assert(
      fc.property(anyNir, fc.nat({ max: 14 }), fc.integer({ min: 1, max: 9 }), (groups, place, step) => {
        const nir = groups.join('');
        const digit = Number(nir[place]);
        if (Number.isNaN(digit)) return;
        const wrong = nir.slice(0, place) + ((digit + step) % 10) + nir.slice(place + 1);
        expect(checkNir(wrong)).not.toBe('valid');
      }),
    );
  });
});

describe('findNirs', () => {
  it.each(Object.entries(LAYOUTS))('finds every NIR written %s', (_name, layout) => {
    fc.assert(
      fc.property(anyNir, (groups) => {
        const written = layout(groups);
        const text = `Matricule : ${written}, merci.`;
        const found = findNirs(text);
        expect(found).toMatchObject([{ digits: groups.join(''), key: 'valid', start: 12 }]);
        expect(text.slice(12, found[0]?.end)).toBe(written.replace(/[)\]]$/, ''));
      }),
    );
  });

  it('tells how a number is cut', () => {
    const layoutOf = (text: string) => findNirs(text)[0]?.layout;
    expect(layoutOf('2 55 08 14 168 025 38')).toBe('grouped');
    expect(layoutOf('255081416802538')).toBe('compact');
    expect(layoutOf('2550814168025 38')).toBe('compact');
    expect(layoutOf('255 081 416 802 538')).toBe('even');
    expect(layoutOf('25508 1416802538')).toBe('loose');
  });

  it('finds a number shown in threes by a spreadsheet', () => {
    expect(findNirs('255\u202f081\u202f416\u202f802\u202f538')).toMatchObject([
      { digits: '255081416802538' },
    ]);
  });

  it('finds a number glued to its name, and a number in a file name', () => {
    expect(findNirs('NIR255081416802538')).toHaveLength(1);
    expect(findNirs('IRM_255081416802538_2026.pdf')).toHaveLength(1);
  });

  it('finds several numbers on a line', () => {
    expect(findNirs('2 55 08 14 168 025 38 2 79 03 51 215 189 89').map((nir) => nir.digits)).toEqual([
      '255081416802538',
      '279035121518989',
    ]);
  });

  it('says when the key is missing or wrong', () => {
    expect(findNirs('NIR 2 55 08 14 168 025.')).toMatchObject([{ digits: '2550814168025', key: 'missing' }]);
    expect(findNirs('NIR 2 55 08 14 168 025 39')).toMatchObject([{ key: 'wrong-key' }]);
  });

  it('does not take the date that follows for a key', () => {
    expect(findNirs('2550814168025 12/03/2026')).toMatchObject([{ key: 'missing', end: 13 }]);
  });

  it.each([
    ['an IBAN in fours', 'FR76 3000 6000 0112 3456 7890 189'],
    ['a compact IBAN', 'FR7630006000011234567890189'],
    ['a RIB', '30006 00001 12345678901 89'],
    ['a compact SIRET', '73282932000074'],
    ['a spaced SIRET', '732 829 320 00074'],
    ['a bank card', '4970 1012 3456 7890'],
    ['a compact bank card', '4970101234567890'],
    ['phone numbers', '01 23 45 67 89 / +33 1 23 45 67 89 / 06.12.34.56.78'],
    ['a longer run of digits', '9255081416802538'],
    ['a reference', 'AB255081416802538'],
    ['decimals', '0.255081416802538'],
    ['a number that goes on in letters', '255081416802538X'],
  ])('leaves %s alone', (_what, text) => expect(findNirs(text)).toEqual([]));

  it('never throws and gives places inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dAB .\-/]{0,60}$/)), (text) => {
        for (const { start, end } of findNirs(text)) expect(text.slice(start, end)).toMatch(/^\d.*\d$/s);
      }),
    );
  });
});

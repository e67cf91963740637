import { describe, expect, it } from 'vitest';
import { findValueAfter, findValues } from '../../../utils/health/find-values';
import { foldText } from '../../../utils/health/fold';

function readValues(text: string): string[] {
  const folded = foldText(text).text;
  return findValues(folded).map(({ kind, start, end }) => `${kind}: ${folded.slice(start, end)}`);
}

describe('findValues', () => {
  it.each([
    ['plombémie à 520 µg/L', ['result: 520 ug/l']],
    ['Hb 9,8 g/dL, plaquettes 45 000/mm3', ['result: 9,8 g/dl', 'result: 45 000/mm3']],
    ['créatinine 129 µmol/L', ['result: 129 umol/l']],
    ['TA 140/80 mmHg', ['result: 80 mmhg']],
    ['tramadol 50 mg x2/j', ['dose: 50 mg x2', 'amount: 50 mg']],
    ['1 cp matin et soir', ['dose: 1 cp matin']],
    ['2 bouffées par jour', ['dose: 2 bouffees par jour']],
  ])('reads %s', (text, expected) => expect(readValues(text)).toEqual(expected));

  it.each([
    'valeur limite 0,1 mg/m3',
    'une facture de 520 euros',
    'une vitesse de 90 km/h',
    'un débit de 12 L/min',
    '85 dB(A) à l’atelier',
    'le 12/03/2026 à 9 h 30',
    'un fichier de 12 Mo, 3 par jour',
  ])('finds nothing in « %s »', (text) => expect(readValues(text)).toEqual([]));
});

describe('findValueAfter', () => {
  it.each([
    ['ta', ' 16/9'],
    ['ta', ' : 140/80 mmhg'],
    ['cdt', ' a 3,1 %'],
    ['imc', ' = 31'],
  ])('sees the value after %s in « %s »', (name, rest) => {
    expect(findValueAfter(name + rest, name.length)).toBe(name.length + rest.length);
  });

  it('sees none further on', () => {
    expect(findValueAfter('ta fille a 12 ans', 2)).toBeNull();
  });
});

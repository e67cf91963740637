import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../utils/directory/search/parse-query';

const required = (text: string): string[] =>
  parseQuery(text)
    .words.filter(({ isOptional }) => !isOptional)
    .map((word) => word.text);

describe('reading a query', () => {
  it('leaves titles out, unless they are all there is or are still being typed', () => {
    expect(required('Dr Camille EXEMPLE')).toEqual(['camille', 'exemple']);
    expect(required('Exemple, docteur Camille')).toEqual(['exemple', 'camille']);
    expect(required('dr')).toEqual(['dr']);
    expect(required('exemple pr')).toEqual(['exemple', 'pr']);
  });

  it('asks no match of particles and of « M. », which may be an initial', () => {
    expect(required('Anne de la Fictive')).toEqual(['anne', 'fictive']);
    expect(required('M. Exemple')).toEqual(['exemple']);
    expect(required('médecin du travail en ville')).toEqual(['medecin', 'travail', 'ville']);
    expect(required('le')).toEqual(['le']);
  });

  it('knows initials by their dots', () => {
    const words = (text: string) => parseQuery(text).words.filter(({ isInitial }) => isInitial);
    expect(words('P. Exemple').map(({ text }) => text)).toEqual(['p']);
    expect(words('J.-P. Exemple').map(({ text }) => text)).toEqual(['j', 'p']);
    expect(words('J.P Exemple').map(({ text }) => text)).toEqual(['j', 'p']);
    expect(words('Exemple.')).toEqual([]);
  });

  it('takes an identifier with its spaces as one', () => {
    expect(required('123 456 789 01237')).toEqual(['12345678901237']);
    expect(required('2A 0000 123')).toEqual(['2a0000123']);
    expect(required('33000 exemple')).toEqual(['33000', 'exemple']);
  });

  it('looks for an address only as a whole', () => {
    expect(parseQuery('Camille <camille@a.example>')).toEqual({ address: 'camille@a.example', words: [] });
    expect(parseQuery('camille@')).toEqual({ address: '', words: [] });
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { address, words } = parseQuery(text);
        expect(address === null || words.length === 0).toBe(true);
        expect(words.length === 0 || words.some(({ isOptional }) => !isOptional)).toBe(true);
      }),
    );
  });
});

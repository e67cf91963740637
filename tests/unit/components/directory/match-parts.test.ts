import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchParts } from '../../../../components/directory/match-parts';

/** The text with its matches in brackets. */
const show = (text: string, query: string) =>
  matchParts(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('matchParts', () => {
  it.each([
    ['Dr Camille EXEMPLE', 'exem', 'Dr Camille [EXEM]PLE'],
    ['Dr Camille EXEMPLE', 'exemple cam', 'Dr [Cam]ille [EXEMPLE]'],
    ['Hélène D’EXEMPLE', 'helene exemple', '[Hélène] D’[EXEMPLE]'],
    ['JEAN-DOMINIQUE', 'dominique', 'JEAN-[DOMINIQUE]'],
    ['Cœur', 'coe', '[Cœ]ur'],
    ['Camille', 'amille', 'Camille'],
    ['Camille', '', 'Camille'],
    ['', 'exemple', ''],
  ])('in « %s », « %s » stands at %s', (text, query, shown) => expect(show(text, query)).toBe(shown));

  it('loses and adds no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          matchParts(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

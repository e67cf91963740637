import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isInsideQuotes,
  looksLikeAddress,
  partsOf,
  shortNameOf,
  splitRecipients,
} from '../../../entrypoints/practice/recipients';

describe('a typed list', () => {
  test.each([
    ['a@a.example, b@b.example;c@c.example', ['a@a.example', 'b@b.example', 'c@c.example']],
    ['Lou <lou@a.example>; Sacha <sacha@b.example>', ['Lou <lou@a.example>', 'Sacha <sacha@b.example>']],
    ['"Fictif, Sacha" <sacha@b.example>, a@a.example', ['"Fictif, Sacha" <sacha@b.example>', 'a@a.example']],
    ['a@a.example\nb@b.example', ['a@a.example', 'b@b.example']],
    [' ; , ', []],
  ])('%j is cut at its separators', (text, expected) => {
    expect(splitRecipients(text)).toEqual(expected);
  });

  test('loses nothing but separators and the space around them', () => {
    const bare = (text: string) => text.replace(/[\s,;]/g, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '@', '.', ',', ';', ' ', '\n', '<', '>', '"') }),
        (text) => {
          expect(bare(splitRecipients(text).join(''))).toBe(bare(text));
        },
      ),
    );
  });
});

test('a comma inside an open quote belongs to the name', () => {
  expect(isInsideQuotes('"Fictif')).toBe(true);
  expect(isInsideQuotes('"Fictif, Sacha" <s@b.example>')).toBe(false);
});

test('a recipient has a name and an address, or an address alone', () => {
  expect(partsOf('"Fictif, Sacha" <s@b.example>')).toEqual({ name: 'Fictif, Sacha', address: 's@b.example' });
  expect(partsOf('s@b.example')).toEqual({ name: '', address: 's@b.example' });
  expect(shortNameOf('s@b.example')).toBe('s@b.example');
});

test('an address has something on both sides of one @', () => {
  expect(looksLikeAddress('Lou <lou@a.example>')).toBe(true);
  for (const wrong of ['le labo', 'lou@', '@a.example', 'a@b@c', 'lou a@b']) {
    expect(looksLikeAddress(wrong)).toBe(false);
  }
});

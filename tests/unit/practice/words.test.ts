import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../../entrypoints/practice/language';
import { ENGLISH } from '../../../entrypoints/practice/words-en';
import { FRENCH } from '../../../entrypoints/practice/words-fr';

describe('the language', () => {
  test('is the one the address asks for', () => {
    expect(chooseLanguage('?lang=en', ['fr-FR'])).toBe('en');
  });
  test('is else the first of the browser that is spoken here', () => {
    expect(chooseLanguage('', ['de-DE', 'en-GB', 'fr'])).toBe('en');
    expect(chooseLanguage('?lang=de', ['fr-CA'])).toBe('fr');
  });
  test('is French when nothing fits', () => {
    expect(chooseLanguage('', ['de'])).toBe('fr');
  });
});

test('both languages say everything, and not the same', () => {
  const same = Object.entries(FRENCH).filter(([key, french]) => {
    const english = ENGLISH[key as keyof typeof ENGLISH];
    return typeof french === 'string' && (english === '' || english === french);
  });
  expect(same.map(([key]) => key)).toEqual(['reading']);
});

test('French punctuation never stands alone at the start of a line', () => {
  const said = Object.values(FRENCH).map((word) =>
    typeof word === 'function' ? word('a', 'b') : JSON.stringify(word),
  );
  expect(said.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});

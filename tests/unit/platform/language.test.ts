import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../utils/platform/language';

describe('languageOf', () => {
  it.each([
    ['auto', 'fr', 'fr'],
    ['auto', 'fr-CA', 'fr'],
    ['auto', 'en', 'en'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'EN-us', 'en'],
    ['auto', 'de', 'fr'],
    ['auto', 'enm', 'fr'],
    ['auto', '', 'fr'],
    ['fr', 'en-GB', 'fr'],
    ['en', 'fr', 'en'],
  ] as const)('chosen %s in a browser that speaks %j: %s', (chosen, browserLanguage, spoken) => {
    expect(languageOf(chosen, browserLanguage)).toBe(spoken);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideDocuments } from '../../../components/guides/documents';
import { excerptOf } from '../../../components/guides/excerpt';
import { guidesAskedBy } from '../../../components/guides/guide-ids';
import { createGuideSearch } from '../../../components/guides/search-guides';

const french = createGuideSearch(guideDocuments('fr'));
const english = createGuideSearch(guideDocuments('en'));

describe('the search over the guides', () => {
  it.each([
    ['rpps', 'glossary/rpps'],
    ['RPPS', 'glossary/rpps'],
    ['liste rouge', 'glossary/red-list'],
    ['whitelist', 'glossary/trust-list'],
    ['dossier medical', 'glossary/dmst'],
    ['FINES', 'glossary/finess'],
    ['messagrie', 'glossary/mssante'],
    ['kiné', 'entitled/health-15'],
    ['secretaire medicale', 'entitled/under-responsibility-0'],
    ['qui a le droit', 'entitled'],
    ['ergonome', 'glossary/iprp'],
    ['changer d’opérateur', 'move'],
    ['réponse automatique', 'move/auto-reply'],
    ['mot de passe', 'equip/access'],
    ['délégation', 'roles'],
  ])('finds what people mean by « %s »', (query, first) => {
    expect(
      french(query)
        .slice(0, 3)
        .map(({ document }) => document.id),
    ).toContain(first);
  });

  it.each([
    ['midwife', 'entitled/health-12'],
    ['social security number', 'glossary/nir'],
    ['automatic reply', 'move/auto-reply'],
    ['who answers for it', 'roles'],
    ['sage-femme', 'entitled/health-12'],
  ])('finds it in English by “%s”', (query, among) => {
    expect(
      english(query)
        .slice(0, 5)
        .map(({ document }) => document.id),
    ).toContain(among);
  });

  it('finds nothing for what is not there, for idle words and for nothing', () => {
    for (const query of ['zzzzzz', '', '   ', 'de la', '?!']) expect(french(query)).toEqual([]);
  });

  it('takes whatever is typed, and gives each answer once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (query) => {
        const ids = french(query).map(({ document }) => document.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 200 },
    );
  });

  it('leads every document to a place that the page’s address can name', () => {
    for (const { id, guide, entry } of guideDocuments('fr')) {
      expect(guidesAskedBy(`#guides/${id}`)).toEqual({ place: { guide, entry } });
    }
    expect(new Set(guideDocuments('en').map(({ id }) => id)).size).toBe(guideDocuments('en').length);
  });
});

describe('the address of the panel', () => {
  it.each([
    ['', null],
    ['#directory', null],
    ['#guides', { place: null }],
    ['#guides/unknown', { place: null }],
    ['#guides/links', { place: { guide: 'links', entry: null } }],
    ['#guides/glossary/ins', { place: { guide: 'glossary', entry: 'ins' } }],
  ])('%s', (hash, asked) => expect(guidesAskedBy(hash)).toEqual(asked));
});

describe('an excerpt', () => {
  it('shows the sentences that hold what was found', () => {
    const text = 'Une boîte pour tous. Son nom est parlant. Jamais de mot de passe. Fin.';
    expect(excerptOf(text, 'passe')).toBe('Jamais de mot de passe.');
    expect(excerptOf(text, 'boite passe')).toBe('Une boîte pour tous. … Jamais de mot de passe.');
    expect(excerptOf(text, 'ailleurs')).toBe('Une boîte pour tous.');
  });
});

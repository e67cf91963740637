import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../tools/health/list-entries';
import { readLexicon } from '../../../tools/health/read-lexicon';
import { inflectWord } from '../../../utils/health/inflect';
import { LITTLE_WORDS } from '../../../utils/health/lexicon-term';
import { listWordForms, parseAmbiguous, parseTerms } from '../../../utils/health/parse-lexicon';

/** The words by which the trie knows an entry. */
function readPhrase(entry: Parameters<typeof listWordForms>[0]): string {
  const words = listWordForms(entry).map(([first = '']) => first);
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  return (telling.length > 1 ? telling : words).join(' ');
}

describe('the lexicon', () => {
  const entries = listEntries(readLexicon());
  const terms = entries.flatMap((entry) => (entry.kind === 'term' ? [entry] : []));

  it('lists no phrase twice among the words of a text', () => {
    const phrases = entries
      .filter((entry) => entry.kind !== 'cue' && !(entry.kind === 'term' && entry.isFileName))
      .map(readPhrase);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('lists no phrase twice among the words of file names', () => {
    const phrases = terms.filter((term) => term.isFileName).map(readPhrase);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('has no empty entry and no stray sign of its own notation', () => {
    expect(entries.filter(({ text }) => text === '' || /[*:#!,\n]/.test(text))).toEqual([]);
  });

  it('gives every ambiguous word something that decides it', () => {
    for (const term of terms.filter(({ context }) => context !== null)) {
      expect(term.context?.health.size, term.text).toBeGreaterThan(0);
    }
  });

  it('holds the families an occupational physician writes about', () => {
    expect(new Set(terms.map(({ family }) => family))).toEqual(
      new Set([
        ...['sign', 'body', 'disease', 'drug', 'exam', 'care', 'mental', 'addiction', 'pregnancy'],
        ...['disability', 'occupational', 'agent', 'table', 'administrative', 'ambiguous', 'file-name'],
      ]),
    );
  });
});

describe('parseTerms', () => {
  it('reads grade, own family, capitals, accents and values', () => {
    const [capitals, accented, measure] = parseTerms('* strong body\nSEP, !opéré\nTA #', 'sign');
    expect(capitals).toMatchObject({ text: 'SEP', grade: 'strong', family: 'body', isUpper: true });
    expect(accented?.accented).toEqual(new Set(['opéré', 'opérée', 'opérés', 'opérées']));
    expect(measure).toMatchObject({ text: 'TA', needsValue: true });
  });
});

describe('listWordForms', () => {
  it('bends words, but no proper names', () => {
    const [word, name] = parseTerms('* strong drug\nstatine\n* strong drug names\ndoliprane', 'drug');
    expect(word && listWordForms(word)).toEqual([['statine', 'statines']]);
    expect(name && listWordForms(name)).toEqual([['doliprane']]);
  });
});

describe('parseAmbiguous', () => {
  it('reads what makes a word health and what makes it something else', () => {
    const [term] = parseAmbiguous('* medium\nbilan: sanguin / comptable financier');
    expect(term?.context?.health.has('sanguins')).toBe(true);
    expect(term?.context?.other.has('comptable')).toBe(true);
  });
});

describe('inflectWord', () => {
  it.each([
    ['cancer', ['cancer', 'cancers']],
    ['rénal', ['rénal', 'rénale', 'rénaux', 'rénales', 'rénals']],
    ['anxieux', ['anxieux', 'anxieuse', 'anxieuses']],
    ['opéré', ['opéré', 'opérée', 'opérés', 'opérées']],
    ['dépressif', ['dépressif', 'dépressive', 'dépressifs', 'dépressives']],
    ['tordu', ['tordu', 'tordue', 'tordus', 'tordues']],
    ['guéri', ['guéri', 'guérie', 'guéris', 'guéries']],
    ['remis', ['remis', 'remise', 'remises']],
    ['atteint', ['atteint', 'atteinte', 'atteints', 'atteintes']],
    ['genou', ['genou', 'genoux']],
    ['IRM', ['IRM']],
    ['pouls', ['pouls']],
  ])('bends %s', (word, forms) => expect(inflectWord(word)).toEqual(expect.arrayContaining(forms)));
});

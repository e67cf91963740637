import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../tools/health/compile-lexicon';
import { compileDetectorData } from '../../../tools/health/load-detector-data';
import { NumberWriter } from '../../../tools/health/number-writer';
import { readLexicon } from '../../../tools/health/read-lexicon';
import { LEXICON_LISTS, type Lexicon } from '../../../utils/health/lexicon/lexicon';
import { TermMatcher } from '../../../utils/health/match-terms';
import { hashWord } from '../../../utils/health/text/hash-word';
import { cutTokens } from '../../../utils/health/text/tokens';
import { type LexiconData, readLexiconData } from '../../../utils/health/trie/lexicon-data';
import { NumberReader } from '../../../utils/health/trie/number-reader';
import {
  fromBase64,
  packSections,
  readSections,
  takeSection,
  toBase64,
} from '../../../utils/health/trie/sections';
import { packTail } from '../../../utils/health/trie/word-roles';
import { findForm, spellForm } from '../../../utils/health/trie/word-table';

const NO_LISTS = Object.fromEntries(LEXICON_LISTS.map((list) => [list, ''])) as Lexicon;

/** A lexicon of a few words, by way of its bytes. */
function compile(lists: Partial<Lexicon>): LexiconData {
  const sections = compileLexicon({ ...NO_LISTS, ...lists });
  const model = takeSection(readSections(compileDetectorData()), 'model');
  return readLexiconData(readSections(packSections(new Map([...sections, ['model', model]]))));
}

/** The terms found in a text, each with its family and grade. */
function find(lexicon: LexiconData, text: string, isFileName = false): string[] {
  const tokens = cutTokens(text, isFileName);
  const { hits } = new TermMatcher(lexicon).match(tokens, isFileName, null);
  return hits.map(
    ({ from, to, kind }) =>
      `${text.slice(tokens.starts[from], tokens.ends[to])}: ${kind.family} ${kind.grade}`,
  );
}

describe('a compiled lexicon', () => {
  const lexicon = compile({
    diseases: '* strong\nhernie discale, cancer du sein, anxio-dépressif, SEP\n* medium body\nrénal',
    signs: '* medium\n!opéré',
    vetoes: 'ligue contre le cancer',
    'file-names': '* strong\nradio',
    suffixes: 'disease: pathie',
    'suffix-exceptions': 'sympathie',
  });

  it.each([
    ['a phrase', 'une hernie discale', ['hernie discale: disease strong']],
    ['its plural', 'des hernies discales', ['hernies discales: disease strong']],
    ['-al to -aux', 'troubles rénaux', ['rénaux: body medium']],
    ['other little words', 'cancer au sein', ['cancer au sein: disease strong']],
    [
      'hyphens and none',
      'anxio-dépressif, anxiodépressive',
      ['anxio-dépressif: disease strong', 'anxiodépressive: disease strong'],
    ],
    ['a word cut at the end of a line', 'état anxio-\ndépressif', ['anxio-\ndépressif: disease strong']],
    ['spaced-out letters', 'h e r n i e discale', ['h e r n i e discale: disease strong']],
    ['capitals only in capitals', 'la SEP, le 12 sep', ['SEP: disease strong']],
    ['accents where they are asked for', 'il est opéré, il opère', ['opéré: sign medium']],
    ['an ending', 'une myopathie sans sympathie', ['myopathie: disease strong']],
    ['no word across a comma', 'hernie, discale', []],
    ['nothing in a veto', 'la ligue contre le cancer du sein', []],
  ])('finds %s', (_what, text, found) => expect(find(lexicon, text)).toEqual(found));

  it('knows words of file names in file names only', () => {
    expect(find(lexicon, 'radioEXEMPLE2024.pdf', true)).toEqual(['radio: file-name strong']);
    expect(find(lexicon, 'la radio')).toEqual([]);
  });

  it('is not fooled by another word of the same hash', () => {
    const form = findForm(lexicon.words, hashWord('hernie'), packTail('hernie'));
    expect(spellForm(lexicon.words, form)).toBe('hernie');
    const tokens = cutTokens('xxxxie discale');
    // As if « xxxxie » had the hash of « hernie ».
    tokens.hashes[0] = hashWord('hernie');
    tokens.tails[0] = packTail('hernie');
    expect(new TermMatcher(lexicon).match(tokens, false, null).hits).toEqual([]);
  });
});

describe('the detector’s data', () => {
  let data: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    data = compileDetectorData();
  });

  it('is the same whenever it is compiled', () => {
    const again = compileLexicon(readLexicon());
    const sections = readSections(data);
    for (const [name, bytes] of again) expect(sections.get(name)).toEqual(bytes);
  });

  it('comes through a message whole', () => {
    expect(fromBase64(toBase64(data))).toEqual(data);
  });

  it('says that it is cut', () => {
    expect(() => readSections(data.slice(0, data.length - 1))).toThrow('cut');
  });

  it('spells each of its words', () => {
    const { words } = readLexiconData(readSections(data));
    for (let form = 1; form <= words.formCount; form++) {
      const word = spellForm(words, form);
      expect(findForm(words, hashWord(word), packTail(word))).toBe(form);
    }
  });
});

describe('numbers in bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 28 - 1)), (numbers) => {
        const reader = new NumberReader(new NumberWriter().write(...numbers).finish());
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });
});

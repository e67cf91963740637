import { expect, test } from 'vitest';
import { voiceFor, wordsFor } from '../../../components/words/words';
import type { Lang } from '../../../utils/platform/language';

/** Every sentence of a catalogue with its path. */
function listSentences(part: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => listSentences(value, `${path}.${key}`));
}

const sentences = (lang: Lang) => listSentences(wordsFor(lang));

test('both languages say the same things', () => {
  expect(sentences('en').map(([path]) => path)).toEqual(sentences('fr').map(([path]) => path));
});

test('both languages have the same holes in the same sentences', () => {
  const holes = (lang: Lang) => sentences(lang).map(([, sentence]) => sentence.match(/\{\w+\}/g)?.sort());
  expect(holes('en')).toEqual(holes('fr'));
});

test('English can be handed over as a message: it is plain data', () => {
  expect(structuredClone(voiceFor('en'))).toEqual(voiceFor('en'));
});

test('no French sentence is left in English, and the other way round', () => {
  const french = new Map(sentences('fr'));
  const same = sentences('en').filter(([path, sentence]) => french.get(path) === sentence && sentence !== '');
  expect(same.map(([path]) => path)).toEqual([
    '.product',
    '.places.signature',
    '.find.how.exact',
    '.find.doctor',
  ]);
});

test('French is printed as in a book: curled apostrophes, unbreakable spaces', () => {
  const wrong = sentences('fr').filter(([, sentence]) =>
    /['"]|[^\u202f][?!;»]|[^\u00a0]:|«[^\u202f]/.test(sentence),
  );
  expect(wrong).toEqual([]);
});

test('the name of the product is never cut at the end of a line', () => {
  for (const lang of ['fr', 'en'] as const) {
    expect(sentences(lang).filter(([, sentence]) => sentence.includes('Pli sûr'))).toEqual([]);
  }
});

test('nothing says that MSSanté is mandatory, nor that a slip is a crime', () => {
  for (const lang of ['fr', 'en'] as const) {
    const harsh = /obligatoire|mandatory|interdit|forbidden|crime|délit|infraction|illégal|illegal|sanction/i;
    expect(sentences(lang).filter(([, sentence]) => harsh.test(sentence))).toEqual([]);
  }
});

test('every topic has several titles, all different, in both languages', () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const titles of Object.values(wordsFor(lang).titles)) {
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.length).toBeGreaterThan(1);
    }
  }
  expect(wordsFor('fr').titles.unchecked.every((title) => title.startsWith('Non vérifié'))).toBe(true);
  expect(wordsFor('fr').titles.ready.every((title) => title.startsWith('C’est sûr maintenant'))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { directoryWords } from '../../../../components/directory/words';
import { popupWords } from '../../../../components/popup/words';
import type { Lang } from '../../../../utils/platform/language';

/** Every sentence of a catalogue; those that take values, for one and for several of them. */
function listSentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    return [1, 2].flatMap((count) => listSentences(Reflect.apply(words, null, [count, 'M'])));
  }
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(listSentences);
  return [];
}

const sentences = (lang: Lang) => listSentences([directoryWords(lang), popupWords(lang)]);

describe('the words of the panel and of the popup', () => {
  it('say something everywhere, in both languages', () => {
    expect(sentences('en')).toHaveLength(sentences('fr').length);
    for (const sentence of [...sentences('fr'), ...sentences('en')]) expect(sentence).toMatch(/\S/);
  });

  it('set French punctuation with spaces that do not break, and use typographic signs', () => {
    for (const sentence of sentences('fr')) expect(sentence).not.toMatch(/ [:;?!»]|« |['"]|\.\.\./);
    for (const sentence of sentences('en')) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
  });

  it('never say that MSSanté is mandatory, nor that a slip is a crime', () => {
    for (const sentence of [...sentences('fr'), ...sentences('en')]) {
      expect(sentence).not.toMatch(/obligatoire|mandatory|délit|infraction|crime|offence|amende/i);
    }
  });

  it('never say that somebody has no mailbox: only that none is published', () => {
    for (const sentence of sentences('fr')) {
      expect(sentence).not.toMatch(/n’a pas (?:de boîte|d’adresse)|n’existe pas/i);
    }
  });
});

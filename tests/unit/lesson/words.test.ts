import { describe, expect, it } from 'vitest';
import { lessonWords } from '../../../components/lesson/words';
import type { Lang } from '../../../utils/platform/language';

/** Every sentence of a catalogue; those that take values, for one, for some of several and for all of them. */
function listSentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    return [
      [1, 1],
      [1, 2],
      [2, 2],
    ].flatMap((values) => listSentences(Reflect.apply(words, null, values)));
  }
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(listSentences);
  return [];
}

const sentences = (lang: Lang) => listSentences(lessonWords(lang));

describe('the words of the lessons', () => {
  it('say something everywhere, in both languages', () => {
    expect(sentences('en')).toHaveLength(sentences('fr').length);
    for (const sentence of [...sentences('fr'), ...sentences('en')]) expect(sentence).toMatch(/\S/);
  });

  it('set French punctuation with spaces that do not break, and use typographic signs', () => {
    for (const sentence of sentences('fr')) expect(sentence).not.toMatch(/ [:;?!»]|« |['"]|\.\.\./);
    for (const sentence of sentences('en')) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
  });

  it('punish nobody: no answer is called a mistake', () => {
    for (const sentence of [...sentences('fr'), ...sentences('en')]) {
      expect(sentence).not.toMatch(/faux|fausse|erreur|échec|raté|mauvais|wrong|mistake|fail/i);
    }
  });
});

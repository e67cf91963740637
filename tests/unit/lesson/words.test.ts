import { describe, expect, it } from 'vitest';
import { lessonWords } from '../../../components/lesson/words';
import { sentencesOf } from '../sentences-of';

const sentences = sentencesOf([lessonWords('fr'), lessonWords('en')]);

describe('the words of the lessons', () => {
  it('punish nobody: no answer is called a mistake', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/faux|fausse|erreur|échec|raté|mauvais|wrong|mistake|fail/i);
    }
  });
});

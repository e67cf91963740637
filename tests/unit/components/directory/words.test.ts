import { describe, expect, it } from 'vitest';
import { directoryWords } from '../../../../components/directory/words';
import { popupWords } from '../../../../components/popup/words';
import { sentencesOf } from '../../sentences-of';

const sentences = sentencesOf([directoryWords('fr'), popupWords('fr')]);

describe('the words of the panel and of the popup', () => {
  it('never say that somebody has no mailbox: only that none is published', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/n’a pas (?:de boîte|d’adresse)|n’existe pas/i);
    }
  });
});

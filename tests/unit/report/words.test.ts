import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../components/report/words';
import { SITUATIONS } from '../../../utils/learning/situations';
import { sentencesOf } from '../sentences-of';

const [french, english] = [reportWords('fr'), reportWords('en')];

describe('the words of the report', () => {
  it('never say that anybody is watched', () => {
    for (const sentence of [...sentencesOf(french), ...sentencesOf(english)]) {
      expect(sentence).not.toMatch(/surveill|\bwatch|monitor/i);
    }
  });

  it('name every situation of the practice webmail', () => {
    for (const words of [french, english]) {
      expect(Object.keys(words.kept.situations).sort()).toEqual([...SITUATIONS].sort());
    }
  });

  it('say one and many as people do', () => {
    const { mine } = french;
    expect(mine.messages(1)).toBe('1 message');
    expect(mine.messages(1234)).toBe('1\u202f234 messages');
    expect(mine.doneSentence(1, 1, 0)).toBe(
      'Sur 1 avertissement, 1 message est parti plus sûrement ou a été repris\u202f; 0 est parti quand même.',
    );
    expect(english.mine.doneSentence(3, 2, 1)).toBe(
      'Of 3 warnings, 2 ended in a safer message or in none; 1 was sent anyway.',
    );
  });
});

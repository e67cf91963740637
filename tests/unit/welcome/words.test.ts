import { expect, test } from 'vitest';
import { welcomeWords } from '../../../components/welcome/words';
import { sentencesOf } from '../sentences-of';

const french = sentencesOf(welcomeWords('fr'));
const english = sentencesOf(welcomeWords('en'));

test('the welcome page says everything in both languages', () => {
  expect(english).toHaveLength(french.length);
  for (const sentence of [...french, ...english]) expect(sentence).toMatch(/\S/);
});

test('its French punctuation does not break, and its signs are typographic', () => {
  for (const sentence of french) expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
  for (const sentence of english) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
});

test('it never says that MSSanté is mandatory, nor that a slip is a crime', () => {
  for (const sentence of [...french, ...english])
    expect(sentence).not.toMatch(/obligatoire|mandatory|délit|infraction|crime|offence|amende/i);
});

import { expect, test } from 'vitest';
import { studioWords } from '../../../components/studio/words/words';
import { RULES } from '../../../utils/assess/registry';
import { sentencesIn } from '../../../utils/assess/sentences-in';
import { BUNDLED_PICTURES } from '../../../utils/campaign/bundled-pictures';
import { newCampaign } from '../../../utils/studio/new-campaign';
import { sentencesOf } from '../sentences-of';

const french = sentencesOf(studioWords('fr'));
const english = sentencesOf(studioWords('en'));

test('the studio says everything in both languages', () => {
  expect(english).toHaveLength(french.length);
  for (const sentence of [...french, ...english]) expect(sentence).toMatch(/\S/);
});

test('its French punctuation does not break, and its signs are typographic', () => {
  const template = sentencesOf(newCampaign('2026-11-23'));
  for (const sentence of [...french, ...template]) expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
  for (const sentence of english) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
});

test('it never says that MSSanté is mandatory, nor that a slip is a crime', () => {
  for (const sentence of [...french, ...english])
    expect(sentence).not.toMatch(/obligatoire|mandatory|délit|infraction|crime|offence|amende/i);
});

test('each bundled picture and each rule is named in words', () => {
  for (const lang of ['fr', 'en'] as const) {
    const names = Object.keys(studioWords(lang).edit.pictureNames);
    expect(names.toSorted()).toEqual(BUNDLED_PICTURES.toSorted());
    for (const { id } of RULES) expect(sentencesIn(lang).rules[id]?.title).toMatch(/\S/);
  }
});

import { expect, test } from 'vitest';
import { studioWords } from '../../../components/studio/words/words';
import { RULES } from '../../../utils/assess/registry';
import { sentencesIn } from '../../../utils/assess/sentences-in';
import { BUNDLED_PICTURES } from '../../../utils/campaign/bundled-pictures';
import { newCampaign } from '../../../utils/studio/new-campaign';
import { sentencesOf } from '../sentences-of';

test('the template’s French punctuation does not break, and its signs are typographic', () => {
  for (const sentence of sentencesOf(newCampaign('2026-11-23')))
    expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
});

test('each bundled picture and each rule is named in words', () => {
  for (const lang of ['fr', 'en'] as const) {
    const names = Object.keys(studioWords(lang).edit.pictureNames);
    expect(names.toSorted()).toEqual(BUNDLED_PICTURES.toSorted());
    for (const { id } of RULES) expect(sentencesIn(lang).rules[id]?.title).toMatch(/\S/);
  }
});

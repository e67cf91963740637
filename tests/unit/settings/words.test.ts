import { describe, expect, it } from 'vitest';
import { popupWords } from '../../../components/popup/words';
import { settingsWords } from '../../../components/settings/words';
import { SETTING_WORDS } from '../../../utils/policy/describe-settings';
import { sentencesOf } from '../sentences-of';

const french = [
  settingsWords('fr'),
  popupWords('fr'),
  Object.values(SETTING_WORDS).map(({ title, help }) => [title.fr, help.fr]),
];
const english = [
  settingsWords('en'),
  popupWords('en'),
  Object.values(SETTING_WORDS).map(({ title, help }) => [title.en, help.en]),
];

describe('the words of the options page and of the popup', () => {
  it('say something everywhere, in both languages', () => {
    expect(sentencesOf(english)).toHaveLength(sentencesOf(french).length);
    for (const sentence of [...sentencesOf(french), ...sentencesOf(english)]) expect(sentence).toMatch(/\S/);
  });

  it('set French punctuation with spaces that do not break, and use typographic signs', () => {
    for (const sentence of sentencesOf(french)) expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
    for (const sentence of sentencesOf(english)) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
  });

  it('never say that MSSanté is mandatory, nor that a slip is a crime', () => {
    for (const sentence of [...sentencesOf(french), ...sentencesOf(english)]) {
      expect(sentence).not.toMatch(/obligatoire|mandatory|délit|infraction|crime|offence|amende/i);
    }
  });
});

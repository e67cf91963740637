import { describe, expect, it } from 'vitest';
import { directoryWords } from '../../../components/directory/words';
import { lessonWords } from '../../../components/lesson/words';
import { popupWords } from '../../../components/popup/words';
import { reportWords } from '../../../components/report/words';
import { settingsWords } from '../../../components/settings/words';
import { studioWords } from '../../../components/studio/words/words';
import { welcomeWords } from '../../../components/welcome/words';
import type { Lang } from '../../../utils/platform/language';
import { SETTING_WORDS } from '../../../utils/policy/describe-settings';
import { sentencesOf } from '../sentences-of';

const settingTexts = (lang: Lang): string[] =>
  Object.values(SETTING_WORDS).flatMap(({ title, help }) => [title[lang], help[lang]]);

/** What each page of ours says. */
const CATALOGUES: readonly (readonly [page: string, (lang: Lang) => unknown])[] = [
  ['settings page', (lang) => [settingsWords(lang), settingTexts(lang)]],
  ['popup', popupWords],
  ['side panel', directoryWords],
  ['welcome page', welcomeWords],
  ['lessons', lessonWords],
  ['report', reportWords],
  ['studio', studioWords],
];

describe.each(CATALOGUES)('the words of the %s', (_, wordsIn) => {
  const french = sentencesOf(wordsIn('fr'));
  const english = sentencesOf(wordsIn('en'));

  it('say something everywhere, in both languages', () => {
    expect(english).toHaveLength(french.length);
    for (const sentence of [...french, ...english]) expect(sentence).toMatch(/\S/);
  });

  it('set French punctuation with spaces that do not break, and use typographic signs', () => {
    for (const sentence of french) expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
    for (const sentence of english) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
  });

  it('never say that MSSanté is mandatory, nor that a slip is a crime', () => {
    for (const sentence of [...french, ...english]) {
      expect(sentence).not.toMatch(/obligatoire|mandatory|délit|infraction|crime|offence|amende/i);
    }
  });
});

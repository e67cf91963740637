import type { LocalText } from '../campaign/plan';
import type { Lesson } from '../campaign/schema';
import { textsOf } from '../campaign/texts-of';
import type { DraftCampaign } from './draft';
import { mapTexts, mapTextsOfLesson } from './map-texts';

type Lang = 'fr' | 'en';

/** French stands first, in whatever order the languages came. */
export function addLanguage(draft: DraftCampaign, lang: Lang): DraftCampaign {
  return {
    ...draft,
    languages: (['fr', 'en'] as const).filter((one) => one === lang || draft.languages.includes(one)),
  };
}

/** The draft without a language, and without all that was written in it. */
export function removeLanguage(draft: DraftCampaign, lang: Lang): DraftCampaign {
  return {
    ...mapTexts(draft, (text) => without(text, lang)),
    languages: draft.languages.filter((one) => one !== lang),
  };
}

/** A lesson of elsewhere, in these languages only. */
export function inLanguages(lesson: Lesson, languages: readonly Lang[]): Lesson {
  const unwanted = (['fr', 'en'] as const).filter((lang) => !languages.includes(lang));
  return mapTextsOfLesson(lesson, (text) => unwanted.reduce(without, text));
}

/** How many texts a draft has, and how many of them are written in this language. */
export function countTexts(
  draft: DraftCampaign,
  lang: Lang,
): { readonly written: number; readonly all: number } {
  const texts = textsOf(draft);
  return { written: texts.filter(({ text }) => (text[lang] ?? '').trim() !== '').length, all: texts.length };
}

function without(text: LocalText, lang: Lang): LocalText {
  const { [lang]: _, ...rest } = text;
  return rest;
}

import { linksIn, parseMarkdown, refusedIn } from '../campaign/markdown';
import type { LocalText } from '../campaign/plan';
import { WORDS_A_MINUTE, wordsIn, wordsInMarkdown } from '../campaign/reading-length';
import type { DraftCampaign } from './draft';

type Lang = 'fr' | 'en';

export interface Reading {
  readonly lang: Lang;
  readonly words: number;
  readonly seconds: number;
}

/** How long a text of a lesson is, in each language in which it is written. */
export function readingOf(body: LocalText): Reading[] {
  return (['fr', 'en'] as const).flatMap((lang) => {
    const text = body[lang] ?? '';
    const words = isParsable(text) ? wordsInMarkdown(text) : wordsIn(text);
    return words === 0 ? [] : [{ lang, words, seconds: Math.round((words / WORDS_A_MINUTE) * 60) }];
  });
}

/** Each address that a campaign leads to, once, with the places (JSON Pointers) that it stands at. */
export function linksOf(
  draft: DraftCampaign,
): { readonly url: string; readonly places: readonly string[] }[] {
  const links = new Map<string, string[]>();
  const note = (url: string, place: string): void => {
    const places = links.get(url);
    if (places === undefined) links.set(url, [place]);
    else if (!places.includes(place)) places.push(place);
  };
  const noteAll = (text: LocalText, place: string): void => {
    for (const lang of ['fr', 'en'] as const) {
      const words = text[lang] ?? '';
      if (!isParsable(words)) continue;
      for (const { url } of linksIn(parseMarkdown(words))) note(url, `${place}/${lang}`);
    }
  };
  for (const [at, { body, sources }] of draft.lessons.entries()) {
    noteAll(body, `/lessons/${at}/body`);
    for (const [nth, { url }] of sources.entries())
      if (url !== '') note(url, `/lessons/${at}/sources/${nth}/url`);
  }
  noteAll(draft.thanks, '/thanks');
  return [...links].map(([url, places]) => ({ url, places }));
}

/** A text made of nothing but marks would take the parser seconds. */
function isParsable(text: string): boolean {
  return !refusedIn(text).includes('tangled');
}

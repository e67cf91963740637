import type { LocalText } from './plan';

/** The text in this language; in the other one where it was not written; empty where there is none at all. */
export function textIn(text: LocalText, lang: 'fr' | 'en'): string {
  return text[lang] ?? text.fr ?? text.en ?? '';
}

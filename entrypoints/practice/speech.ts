import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './language';
import type { Words } from './words';
import { ENGLISH } from './words-en';
import { FRENCH } from './words-fr';

export interface Speech {
  readonly language: Language;
  readonly words: Words;
}

const SPEECHES: Readonly<Record<Language, Speech>> = {
  fr: { language: 'fr', words: FRENCH },
  en: { language: 'en', words: ENGLISH },
};

export const SpeechContext = createContext<Speech>(SPEECHES.fr);

export function speechOf(language: Language): Speech {
  return SPEECHES[language];
}

/** The words of the page in the language that was chosen. */
export function useWords(): Words {
  return useContext(SpeechContext).words;
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}

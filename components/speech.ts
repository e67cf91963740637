import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../utils/platform/language';
import type { Words } from './words/fr';
import { wordsFor } from './words/words';

const LangContext = createContext<Lang>('fr');

/** Sets the language of what stands below. */
export const Speech = LangContext.Provider;

/** The language of a surface, and its words. */
export function useSpeech(): { readonly lang: Lang; readonly words: Words } {
  const lang = useContext(LangContext);
  return { lang, words: wordsFor(lang) };
}

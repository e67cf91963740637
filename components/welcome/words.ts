import type { Lang } from '../../utils/platform/language';
import { welcomeEn } from './words-en';
import { type WelcomeWords, welcomeFr } from './words-fr';

/** The catalogue of the welcome page in a language. */
export function welcomeWords(lang: Lang): WelcomeWords {
  return lang === 'fr' ? welcomeFr : welcomeEn;
}

import type { Lang } from '../../utils/platform/language';
import { directoryEn } from './words-en';
import { type DirectoryWords, directoryFr } from './words-fr';

/** The catalogue of the panel in a language. */
export function directoryWords(lang: Lang): DirectoryWords {
  return lang === 'fr' ? directoryFr : directoryEn;
}

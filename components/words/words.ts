import type { Lang } from '../../utils/platform/language';
import { en } from './en';
import { fr, type Words } from './fr';

/** The catalogue of a language. */
export function wordsFor(lang: Lang): Words {
  return lang === 'fr' ? fr : en;
}

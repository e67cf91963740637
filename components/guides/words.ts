import type { Lang } from '../../utils/platform/language';
import { guidesEn } from './words-en';
import { type GuidesWords, guidesFr } from './words-fr';

/** The catalogue of the guides in a language. */
export function guidesWords(lang: Lang): GuidesWords {
  return lang === 'fr' ? guidesFr : guidesEn;
}

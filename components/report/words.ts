import type { Lang } from '../../utils/platform/language';
import { en } from './words-en';
import { fr, type ReportWords } from './words-fr';

/** The catalogue of the report page in a language. */
export function reportWords(lang: Lang): ReportWords {
  return lang === 'fr' ? fr : en;
}

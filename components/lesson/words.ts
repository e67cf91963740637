import type { Lang } from '../../utils/platform/language';
import { lessonEn } from './words-en';
import { type LessonWords, lessonFr } from './words-fr';

/** The catalogue of the lessons in a language. */
export function lessonWords(lang: Lang): LessonWords {
  return lang === 'fr' ? lessonFr : lessonEn;
}

import { RULES_IN_ENGLISH } from '../../utils/assess/rules-in-english';
import { en } from './en';
import type { Voice } from './voice';

/** English, for our own pages, and for webmail pages as a file that the background reads (`english-read`). */
export const ENGLISH: Voice = { lang: 'en', words: en, sentences: RULES_IN_ENGLISH };

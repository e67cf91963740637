import type { Lang } from '../../utils/platform/language';
import { ENGLISH } from './english';
import type { Words } from './fr';
import { FRENCH } from './french';
import type { Voice } from './voice';

/** A language with everything it says. For our own pages: a webmail page carries French only. */
export function voiceFor(lang: Lang): Voice {
  return lang === 'fr' ? FRENCH : ENGLISH;
}

/** The catalogue of a language, for our own pages. */
export function wordsFor(lang: Lang): Words {
  return voiceFor(lang).words;
}

import { RULES_IN_FRENCH } from '../../utils/assess/rules-in-french';
import { fr } from './fr';
import type { Voice } from './voice';

/** French is built in: it speaks until another language has arrived, and if none does. */
export const FRENCH: Voice = { lang: 'fr', words: fr, sentences: RULES_IN_FRENCH };

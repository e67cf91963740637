import type { RuleSentences } from './rule-sentences';
import { RULES_IN_ENGLISH } from './rules-in-english';
import { RULES_IN_FRENCH } from './rules-in-french';

/** What the rules say in a language. For our own pages: a webmail page carries French only. */
export function sentencesIn(lang: RuleSentences['lang']): RuleSentences {
  return lang === 'fr' ? RULES_IN_FRENCH : RULES_IN_ENGLISH;
}

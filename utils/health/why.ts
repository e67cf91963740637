import type { Why } from './evidence';

const OTHER: Why = {
  fr: 'Ces mots parlent de la santé d’une personne.',
  en: 'These words speak of somebody’s health.',
};

/** Why words of a family count, one short sentence a language. */
const BY_FAMILY: Readonly<Record<string, Why>> = {};

/** Why evidence of this family counts. */
export function whyOf(family: string): Why {
  return BY_FAMILY[family] ?? OTHER;
}

import { RULES } from './registry';
import type { RuleSentences } from './rule-sentences';

/** What the rules say in French. */
export const RULES_IN_FRENCH: RuleSentences = {
  lang: 'fr',
  rules: Object.fromEntries(RULES.map(({ id, words }) => [id, words])),
  codes: {
    parts: { recipients: 'les destinataires', subject: 'l’objet', body: 'le texte' },
    reasons: {
      'not-found': 'adresse absente de la page',
      'name-only': 'nom affiché sans adresse',
      group: 'liste ou groupe de contacts',
      'not-an-address': 'texte qui n’est pas une adresse',
      'out-of-reach': 'adresse hors de portée',
      'too-large': 'texte trop long',
    },
    fileReasons: {
      'not-seen': 'déjà là avant Pli sûr',
      protected: 'protégé par mot de passe',
      damaged: 'fichier abîmé',
      'too-large': 'plus de 25 Mo',
      'too-slow': 'lecture trop longue',
      bomb: 'archive démesurée',
      'no-text': 'image sans texte',
      'unknown-format': 'format inconnu',
      cancelled: 'lecture arrêtée',
      failed: 'lecture impossible',
    },
  },
  others: { one: 'et 1 autre', many: 'et {count} autres' },
};

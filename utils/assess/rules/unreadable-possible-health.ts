import { remarkOnUnreadable } from '../remark-on-unreadable';
import type { Rule } from '../rule';

/** Two doubts at once make a remark and no interruption. */
export const unreadablePossibleHealth: Rule = {
  id: 'unreadable-possible-health',
  defaultLevel: 'notice',
  source: 'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr',
  actions: ['take-out', 'remove-recipient'],
  words: {
    fr: {
      title: 'Peut-être des données de santé, et une adresse non lue',
      why: 'Adresse non lue ({reasons}) : {recipients}. Quelques mots de ce message parlent peut-être de la santé d’une personne.',
      todo: 'Vérifiez l’adresse du destinataire.',
    },
    en: {
      title: 'Perhaps health data, and an address that could not be read',
      why: 'Address not read ({reasons}): {recipients}. Some words of this message may speak of a person’s health.',
      todo: 'Check the recipient’s address.',
    },
  },
  find(facts) {
    return facts.health === 'possible' ? remarkOnUnreadable(facts) : null;
  },
};

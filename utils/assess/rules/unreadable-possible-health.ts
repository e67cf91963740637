import { remarkOnUnreadable } from '../remark-on-unreadable';
import type { Rule } from '../rule';

/** Two doubts at once make a remark and no interruption. */
export const unreadablePossibleHealth: Rule = {
  id: 'unreadable-possible-health',
  defaultLevel: 'notice',
  actions: ['take-out', 'remove-recipient'],
  words: {
    title: 'Peut-être des données de santé, et une adresse non lue',
    why: 'Adresse non lue ({reasons}) : {recipients}. Quelques mots de ce message parlent peut-être de la santé d’une personne.',
    todo: 'Vérifiez l’adresse du destinataire.',
  },
  find(facts) {
    return facts.health === 'possible' ? remarkOnUnreadable(facts) : null;
  },
};

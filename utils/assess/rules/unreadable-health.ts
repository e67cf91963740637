import { holdsHealthData } from '../remark-on';
import { remarkOnUnreadable } from '../remark-on-unreadable';
import type { Rule } from '../rule';

/** Unknown is never taken for safe: where the message goes cannot be told. */
export const unreadableHealth: Rule = {
  id: 'unreadable-health',
  defaultLevel: 'warn',
  actions: ['take-out', 'remove-recipient'],
  words: {
    title: 'Données de santé, et une adresse qui n’a pas pu être lue',
    why: 'Adresse non lue ({reasons}) : {recipients}. Ce message semble contenir des données de santé, et Pli sûr ne peut pas dire où il part.',
    todo: 'Ouvrez la fiche du destinataire pour voir son adresse, ou retirez ces données.',
  },
  find(facts) {
    return holdsHealthData(facts) ? remarkOnUnreadable(facts) : null;
  },
};

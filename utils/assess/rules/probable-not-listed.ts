import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A list of this month does not know the domain: more telling than an old list's silence, yet no alarm. */
export const probableNotListed: Rule = {
  id: 'probable-not-listed',
  defaultLevel: 'notice',
  actions: ['find-address'],
  words: {
    title: 'Domaine absent de la liste de confiance',
    why: 'Finit par .mssante.fr, mais la liste de confiance ne connaît pas ce domaine : {recipients}. Votre opérateur pourrait refuser le message.',
    todo: 'Vérifiez l’adresse dans l’Annuaire Santé.',
  },
  find(facts) {
    return facts.from === 'mssante' && !facts.listIsStale ? remarkOnChannels(facts, 'probable') : null;
  },
};

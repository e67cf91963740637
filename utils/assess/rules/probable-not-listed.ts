import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A list of this month does not know the domain: more telling than an old list's silence, yet no alarm. */
export const probableNotListed: Rule = {
  id: 'probable-not-listed',
  defaultLevel: 'notice',
  source:
    'Liste blanche MSSanté : noms de domaine exacts, sans joker ; ce qui n’y figure pas peut être refusé',
  actions: ['find-address'],
  words: {
    fr: {
      title: 'Domaine absent de la liste de confiance',
      why: 'Finit par .mssante.fr, mais la liste de confiance ne connaît pas ce domaine : {recipients}. Votre opérateur pourrait refuser le message.',
      todo: 'Vérifiez l’adresse dans l’Annuaire Santé.',
    },
    en: {
      title: 'A domain that the trust list does not know',
      why: 'Ends in .mssante.fr, but the trust list does not know this domain: {recipients}. Your operator may refuse the message.',
      todo: 'Check the address in the Annuaire Santé.',
    },
  },
  find(facts) {
    return facts.from === 'mssante' && !facts.listIsStale ? remarkOnChannels(facts, 'probable') : null;
  },
};

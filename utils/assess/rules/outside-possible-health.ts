import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A doubt, said as a doubt: some words may be health data. */
export const outsidePossibleHealth: Rule = {
  id: 'outside-possible-health',
  defaultLevel: 'warn',
  actions: ['find-address', 'move-to-mssante', 'take-out'],
  words: {
    title: 'Peut-être des données de santé, vers une adresse hors MSSanté',
    why: 'Hors de l’espace de confiance : {recipients}. Quelques mots de ce message parlent peut-être de la santé d’une personne.',
    todo: 'Relisez ces mots. Si ce sont des données de santé, passez par MSSanté ou retirez-les ; sinon, le message peut partir.',
  },
  find(facts) {
    return facts.from === 'ordinary' && facts.health === 'possible'
      ? remarkOnChannels(facts, 'outside')
      : null;
  },
};

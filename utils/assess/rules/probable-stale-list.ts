import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** The list is too old to speak for or against a domain: its silence is no alarm. */
export const probableStaleList: Rule = {
  id: 'probable-stale-list',
  defaultLevel: 'notice',
  actions: [],
  words: {
    title: 'Sans doute MSSanté, à confirmer',
    why: 'Finit par .mssante.fr : {recipients}. La liste de confiance manque ou a plus de 30 jours ; elle ne peut pas le confirmer.',
    todo: 'Relisez l’adresse avant l’envoi.',
  },
  find(facts) {
    return facts.from === 'mssante' && facts.listIsStale ? remarkOnChannels(facts, 'probable') : null;
  },
};

import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** The list is too old to speak for or against a domain: its silence is no alarm. */
export const probableStaleList: Rule = {
  id: 'probable-stale-list',
  defaultLevel: 'notice',
  source:
    'Liste blanche MSSanté : 482 domaines partis et 184 venus en 75 jours (2026) ; au-delà de 30 jours elle ne suffit plus',
  actions: [],
  words: {
    fr: {
      title: 'Sans doute MSSanté, à confirmer',
      why: 'Finit par .mssante.fr : {recipients}. La liste de confiance manque ou a plus de 30 jours ; elle ne peut pas le confirmer.',
      todo: 'Relisez l’adresse avant l’envoi.',
    },
    en: {
      title: 'Most likely MSSanté, not confirmed yet',
      why: 'Ends in .mssante.fr: {recipients}. The trust list is missing or older than 30 days; it cannot confirm it.',
      todo: 'Read the address again before sending.',
    },
  },
  find(facts) {
    return facts.from === 'mssante' && facts.listIsStale ? remarkOnChannels(facts, 'probable') : null;
  },
};

import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A message does not pass between ordinary mail and MSSanté, whatever it holds. */
export const mssanteFromOrdinary: Rule = {
  id: 'mssante-from-ordinary',
  defaultLevel: 'warn',
  source:
    'Espace de confiance MSSanté : les échanges se font entre les domaines de la liste blanche (ANS, référentiel #1 Opérateurs)',
  actions: ['move-to-mssante', 'remove-recipient'],
  words: {
    fr: {
      title: 'Vers une adresse MSSanté, écrivez depuis MSSanté',
      why: 'Dans MSSanté : {recipients}. Parti d’une messagerie ordinaire, ce message risque de ne pas arriver, ou de voyager sans protection.',
      todo: 'Envoyez-le depuis votre messagerie MSSanté.',
    },
    en: {
      title: 'To write to an MSSanté address, use your MSSanté mailbox',
      why: 'Inside MSSanté: {recipients}. Sent from an ordinary mailbox, this message may not arrive, or may travel unprotected.',
      todo: 'Send it from your MSSanté mailbox.',
    },
  },
  find(facts) {
    return facts.from === 'ordinary' ? remarkOnChannels(facts, 'trusted', 'probable') : null;
  },
};

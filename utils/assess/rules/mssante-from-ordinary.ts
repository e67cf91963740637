import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A message does not pass between ordinary mail and MSSanté, whatever it holds. */
export const mssanteFromOrdinary: Rule = {
  id: 'mssante-from-ordinary',
  defaultLevel: 'warn',
  actions: ['move-to-mssante', 'remove-recipient'],
  words: {
    title: 'Vers une adresse MSSanté, écrivez depuis MSSanté',
    why: 'Dans MSSanté : {recipients}. Parti d’une messagerie ordinaire, ce message risque de ne pas arriver, ou de voyager sans protection.',
    todo: 'Envoyez-le depuis votre messagerie MSSanté.',
  },
  find(facts) {
    return facts.from === 'ordinary' ? remarkOnChannels(facts, 'trusted', 'probable') : null;
  },
};

import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** An operator does not let a message out of the espace de confiance, whatever it holds. */
export const outsideFromMssante: Rule = {
  id: 'outside-from-mssante',
  defaultLevel: 'warn',
  actions: ['find-address', 'remove-recipient'],
  words: {
    title: 'Une adresse hors de l’espace de confiance',
    why: 'Hors MSSanté : {recipients}. Une messagerie MSSanté n’écrit qu’à MSSanté, et votre opérateur refusera sans doute l’envoi.',
    todo: 'Cherchez l’adresse MSSanté du destinataire, ou retirez-le.',
  },
  find(facts) {
    return facts.from === 'mssante' ? remarkOnChannels(facts, 'outside', 'internal') : null;
  },
};

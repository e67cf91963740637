import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** An operator does not let a message out of the espace de confiance, whatever it holds. */
export const outsideFromMssante: Rule = {
  id: 'outside-from-mssante',
  defaultLevel: 'warn',
  source:
    'Espace de confiance MSSanté : l’opérateur n’achemine que vers les domaines de la liste blanche (ANS, référentiel #1 Opérateurs)',
  actions: ['find-address', 'remove-recipient'],
  words: {
    fr: {
      title: 'Une adresse hors de l’espace de confiance',
      why: 'Hors MSSanté : {recipients}. Une messagerie MSSanté n’écrit qu’à MSSanté, et votre opérateur refusera sans doute l’envoi.',
      todo: 'Cherchez l’adresse MSSanté du destinataire, ou retirez-le.',
    },
    en: {
      title: 'An address outside the trust space',
      why: 'Outside MSSanté: {recipients}. An MSSanté mailbox writes only to MSSanté, and your operator will most likely refuse it.',
      todo: 'Look for the recipient’s MSSanté address, or remove the recipient.',
    },
  },
  find(facts) {
    return facts.from === 'mssante' ? remarkOnChannels(facts, 'outside', 'internal') : null;
  },
};

import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A slip of the finger or a trap: either way the message would not reach MSSanté. */
export const lookAlike: Rule = {
  id: 'look-alike',
  defaultLevel: 'block',
  source:
    'Liste blanche MSSanté : tous ses domaines finissent par .mssante.fr, sauf deux en apicrypt.org ; mssante.fr seul n’y figure pas',
  actions: ['find-address', 'remove-recipient'],
  words: {
    fr: {
      title: 'Cette adresse ressemble à MSSanté, sans en être',
      why: 'Ressemble à une adresse MSSanté et n’en est pas une : {recipients}. C’est une faute de frappe, ou un piège.',
      todo: 'Cherchez la bonne adresse dans l’annuaire, ou retirez ce destinataire.',
    },
    en: {
      title: 'This address looks like MSSanté and is not',
      why: 'Looks like an MSSanté address and is none: {recipients}. It is a slip of the finger, or a trap.',
      todo: 'Look for the right address in the directory, or remove this recipient.',
    },
  },
  find(facts) {
    return remarkOnChannels(facts, 'look-alike');
  },
};

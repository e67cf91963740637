import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A slip of the finger or a trap: either way the message would not reach MSSanté. */
export const lookAlike: Rule = {
  id: 'look-alike',
  defaultLevel: 'block',
  actions: ['find-address', 'remove-recipient'],
  words: {
    title: 'Cette adresse ressemble à MSSanté, sans en être',
    why: 'Ressemble à une adresse MSSanté et n’en est pas une : {recipients}. C’est une faute de frappe, ou un piège.',
    todo: 'Cherchez la bonne adresse dans l’annuaire, ou retirez ce destinataire.',
  },
  find(facts) {
    return remarkOnChannels(facts, 'look-alike');
  },
};

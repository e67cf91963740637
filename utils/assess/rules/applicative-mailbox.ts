import { remarkOnRecipients } from '../remark-on';
import type { Rule } from '../rule';

const NO_REPLY =
  /(?:^|[._+-])(?:no[._-]?reply|no[._-]?response|do[._-]?not[._-]?reply|auto[._-]?reply|ne[._-]?pas[._-]?r[eé]pondre|nerepondezpas|sans[._-]?reponse)(?:$|[._+\d-])/;
const MACHINE = /^(?:postmaster|mailer-?daemon|bounces?)(?:$|[+=-])/;

/** A machine's mailbox: the message arrives and nobody reads it. */
export const applicativeMailbox: Rule = {
  id: 'applicative-mailbox',
  defaultLevel: 'notice',
  actions: ['find-address', 'remove-recipient'],
  words: {
    title: 'Une boîte automatique : sans doute personne ne la lit',
    why: 'Boîte automatique : {recipients}. Elle envoie des messages, mais n’en lit sans doute pas.',
    todo: 'Pour être lu, écrivez à une personne ou à un secrétariat.',
  },
  find(facts) {
    return remarkOnRecipients(
      facts,
      ({ recipient: { address } }) => address.known && isApplicative(address.value.local),
    );
  },
};

function isApplicative(local: string): boolean {
  return NO_REPLY.test(local) || MACHINE.test(local);
}

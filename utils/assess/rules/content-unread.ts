import type { Channel } from '../../trust/channel';
import type { Facts } from '../facts';
import type { Rule } from '../rule';

const SAFE_FROM_MSSANTE: ReadonlySet<Channel> = new Set(['trusted', 'probable', 'patient']);

/** Subject, text or recipients could not be read, and not all recipients are safe whatever the message holds. */
export const contentUnread: Rule = {
  id: 'content-unread',
  defaultLevel: 'unchecked',
  actions: [],
  words: {
    title: 'Non vérifié : une partie du message n’a pas pu être lue',
    why: 'Pli sûr n’a pas pu lire {parts} ; il ne peut pas dire si cet envoi est protégé comme il le faut.',
    todo: 'Relisez le message et ses destinataires, puis décidez.',
  },
  find(facts) {
    if (facts.unread.length === 0 || !mayBeUnsafe(facts)) return null;
    return { about: [], values: { parts: facts.unread.join('\n') } };
  },
};

function mayBeUnsafe({ from, recipients, unread }: Facts): boolean {
  if (unread.includes('recipients')) return true;
  return recipients.some(({ channel }) => from === 'ordinary' || !SAFE_FROM_MSSANTE.has(channel));
}

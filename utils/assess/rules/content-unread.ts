import type { Channel } from '../../trust/channel';
import type { Facts } from '../facts';
import type { Rule } from '../rule';

const SAFE_FROM_MSSANTE: ReadonlySet<Channel> = new Set(['trusted', 'probable', 'patient']);

/** Subject, text or recipients could not be read, and not all recipients are safe whatever the message holds. */
export const contentUnread: Rule = {
  id: 'content-unread',
  defaultLevel: 'unchecked',
  source: 'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr',
  actions: [],
  words: {
    fr: {
      title: 'Non vérifié : une partie du message n’a pas pu être lue',
      why: 'Pli sûr n’a pas pu lire {parts} ; il ne peut pas dire si cet envoi est protégé comme il le faut.',
      todo: 'Relisez le message et ses destinataires, puis décidez.',
    },
    en: {
      title: 'Not checked: a part of the message could not be read',
      why: 'Pli sûr could not read {parts}; it cannot tell whether this message is protected as it should be.',
      todo: 'Read the message and its recipients again, then decide.',
    },
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

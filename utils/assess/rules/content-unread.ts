import { contentMatters } from '../content-matters';
import type { Rule } from '../rule';

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
    if (facts.unread.length === 0) return null;
    if (!facts.unread.includes('recipients') && !contentMatters(facts)) return null;
    return { about: [], values: { parts: facts.unread.join('\n') } };
  },
};

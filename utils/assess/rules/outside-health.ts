import { holdsHealthData, remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** Health data on their way to an ordinary mailbox. Speaks of the channel only, not of who may know what. */
export const outsideHealth: Rule = {
  id: 'outside-health',
  defaultLevel: 'justify',
  actions: ['find-address', 'move-to-mssante', 'take-out'],
  words: {
    title: 'Données de santé vers une adresse hors MSSanté',
    why: 'Hors de l’espace de confiance : {recipients}. Ce message semble contenir des données de santé, et une messagerie ordinaire ne garantit pas leur protection. MSSanté n’est pas obligatoire ; protéger cet échange l’est.',
    todo: 'Cherchez l’adresse MSSanté du destinataire et écrivez-lui depuis votre messagerie MSSanté, ou retirez ces données.',
  },
  find(facts) {
    return facts.from === 'ordinary' && holdsHealthData(facts) ? remarkOnChannels(facts, 'outside') : null;
  },
};

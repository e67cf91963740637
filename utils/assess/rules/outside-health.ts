import { holdsHealthData, remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** Health data on their way to an ordinary mailbox. Speaks of the channel only, not of who may know what. */
export const outsideHealth: Rule = {
  id: 'outside-health',
  defaultLevel: 'justify',
  source:
    'RGPD, art. 32(1) ; ANS, FAQ MSSanté (05/09/2025) : MSSanté n’est pas obligatoire, sécuriser les échanges de données de santé l’est',
  actions: ['find-address', 'move-to-mssante', 'take-out'],
  words: {
    fr: {
      title: 'Données de santé vers une adresse hors MSSanté',
      why: 'Hors de l’espace de confiance : {recipients}. Ce message semble contenir des données de santé, et une messagerie ordinaire ne garantit pas leur protection. MSSanté n’est pas obligatoire ; protéger cet échange l’est.',
      todo: 'Cherchez l’adresse MSSanté du destinataire et écrivez-lui depuis votre messagerie MSSanté, ou retirez ces données.',
    },
    en: {
      title: 'Health data to an address outside MSSanté',
      why: 'Outside the trust space: {recipients}. This message seems to hold health data, and ordinary mail does not ensure their protection. MSSanté is not mandatory; protecting this exchange is.',
      todo: 'Look for the recipient’s MSSanté address and write from your MSSanté mailbox, or take these data out.',
    },
  },
  find(facts) {
    return facts.from === 'ordinary' && holdsHealthData(facts) ? remarkOnChannels(facts, 'outside') : null;
  },
};

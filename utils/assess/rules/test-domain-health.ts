import { holdsHealthData, remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** Real health data have no place on a platform for tests or training, even one that is listed. */
export const testDomainHealth: Rule = {
  id: 'test-domain-health',
  defaultLevel: 'justify',
  actions: ['find-address', 'take-out', 'remove-recipient'],
  words: {
    title: 'Données de santé vers un domaine d’essai',
    why: 'Domaine d’essai ou de formation : {recipients}. Ce message semble contenir des données de santé, et cette adresse n’est pas faite pour de vrais messages.',
    todo: 'Cherchez l’adresse MSSanté que le destinataire utilise chaque jour, ou retirez ces données.',
  },
  find(facts) {
    return holdsHealthData(facts) ? remarkOnChannels(facts, 'test') : null;
  },
};

import { holdsHealthData, remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** Real health data have no place on a platform for tests or training, even one that is listed. */
export const testDomainHealth: Rule = {
  id: 'test-domain-health',
  defaultLevel: 'justify',
  source:
    'MSSanté : domaines d’essai et de formation (formation.mssante.fr est un espace à part, hors de la liste blanche)',
  actions: ['find-address', 'take-out', 'remove-recipient'],
  words: {
    fr: {
      title: 'Données de santé vers un domaine d’essai',
      why: 'Domaine d’essai ou de formation : {recipients}. Ce message semble contenir des données de santé, et cette adresse n’est pas faite pour de vrais messages.',
      todo: 'Cherchez l’adresse MSSanté que le destinataire utilise chaque jour, ou retirez ces données.',
    },
    en: {
      title: 'Health data to a test domain',
      why: 'A domain for tests or training: {recipients}. This message seems to hold health data, and this address is not meant for real messages.',
      todo: 'Look for the MSSanté address that the recipient uses every day, or take these data out.',
    },
  },
  find(facts) {
    return holdsHealthData(facts) ? remarkOnChannels(facts, 'test') : null;
  },
};

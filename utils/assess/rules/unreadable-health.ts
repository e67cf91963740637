import { holdsHealthData } from '../remark-on';
import { remarkOnUnreadable } from '../remark-on-unreadable';
import type { Rule } from '../rule';

/** Unknown is never taken for safe: where the message goes cannot be told. */
export const unreadableHealth: Rule = {
  id: 'unreadable-health',
  defaultLevel: 'warn',
  source: 'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr ; RGPD, art. 32(1)',
  actions: ['take-out', 'remove-recipient'],
  words: {
    fr: {
      title: 'Données de santé, et une adresse qui n’a pas pu être lue',
      why: 'Adresse non lue ({reasons}) : {recipients}. Ce message semble contenir des données de santé, et Pli sûr ne peut pas dire où il part.',
      todo: 'Ouvrez la fiche du destinataire pour voir son adresse, ou retirez ces données.',
    },
    en: {
      title: 'Health data, and an address that could not be read',
      why: 'Address not read ({reasons}): {recipients}. This message seems to hold health data, and Pli sûr cannot tell where it goes.',
      todo: 'Open the recipient’s card to see the address, or take these data out.',
    },
  },
  find(facts) {
    return holdsHealthData(facts) ? remarkOnUnreadable(facts) : null;
  },
};

import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** A doubt, said as a doubt: some words may be health data. */
export const outsidePossibleHealth: Rule = {
  id: 'outside-possible-health',
  defaultLevel: 'warn',
  source:
    'RGPD, art. 32(1) : un niveau de sécurité adapté au risque ; art. 9(1) : données concernant la santé',
  actions: ['find-address', 'move-to-mssante', 'take-out'],
  words: {
    fr: {
      title: 'Peut-être des données de santé, vers une adresse hors MSSanté',
      why: 'Hors de l’espace de confiance : {recipients}. Quelques mots de ce message parlent peut-être de la santé d’une personne.',
      todo: 'Relisez ces mots. Si ce sont des données de santé, passez par MSSanté ou retirez-les ; sinon, le message peut partir.',
    },
    en: {
      title: 'Perhaps health data, to an address outside MSSanté',
      why: 'Outside the trust space: {recipients}. Some words of this message may speak of a person’s health.',
      todo: 'Read these words again. If they are health data, use MSSanté or take them out; if not, the message can go.',
    },
  },
  find(facts) {
    return facts.from === 'ordinary' && facts.health === 'possible'
      ? remarkOnChannels(facts, 'outside')
      : null;
  },
};

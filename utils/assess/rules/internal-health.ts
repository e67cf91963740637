import { holdsHealthData, remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** Health data inside the organisation's ordinary mail. An organisation may allow or refuse it by its policy. */
export const internalHealth: Rule = {
  id: 'internal-health',
  defaultLevel: 'warn',
  actions: ['find-address', 'move-to-mssante', 'take-out'],
  words: {
    title: 'Données de santé dans la messagerie ordinaire de votre organisation',
    why: 'Même organisation, mais hors de l’espace de confiance : {recipients}. Ce message semble contenir des données de santé.',
    todo: 'Préférez MSSanté pour ce message, ou retirez ces données.',
  },
  find(facts) {
    return facts.from === 'ordinary' && holdsHealthData(facts) ? remarkOnChannels(facts, 'internal') : null;
  },
};

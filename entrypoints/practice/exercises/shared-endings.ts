import type { Ending } from './exercise';

/** A message that has nothing to do with the situation. */
export const SOMETHING_ELSE: Ending = {
  result: 'not-yet',
  feedback: {
    fr: 'Ce message est parti, mais ce n’est pas celui de la situation. Relisez l’objectif, puis recommencez : rien n’est perdu.',
    en: 'This message left, but it is not the one of this situation. Read the goal again, then start over: nothing is lost.',
  },
};

/** Health data for somebody who has no part in the matter. */
export const WRONG_PERSON: Ending = {
  result: 'not-yet',
  feedback: {
    fr: 'Ces données de santé sont parties vers une personne que la situation ne nomme pas. Même dans l’espace de confiance, elles ne sont que pour les professionnels qui prennent part au suivi. Avant l’envoi, relisez chaque destinataire.',
    en: 'This health data went to somebody whom the situation does not name. Even inside MSSanté, it is only for the professionals who take part in the person’s care. Before you send, read every recipient again.',
  },
};

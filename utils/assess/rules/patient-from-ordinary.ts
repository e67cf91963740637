import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** The address itself carries the INS: in the headers of an ordinary message it would be read by all. */
export const patientFromOrdinary: Rule = {
  id: 'patient-from-ordinary',
  defaultLevel: 'block',
  actions: ['move-to-mssante', 'remove-recipient'],
  words: {
    title: 'Pour écrire à un usager, passez par MSSanté',
    why: 'Messagerie d’usager, dont l’adresse contient le matricule INS : {recipients}. Seule une messagerie MSSanté peut y écrire.',
    todo: 'Écrivez depuis votre messagerie MSSanté, ou retirez ce destinataire.',
  },
  find(facts) {
    return facts.from === 'ordinary' ? remarkOnChannels(facts, 'patient') : null;
  },
};

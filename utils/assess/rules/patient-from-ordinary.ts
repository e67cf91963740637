import { remarkOnChannels } from '../remark-on';
import type { Rule } from '../rule';

/** The address itself carries the INS: in the headers of an ordinary message it would be read by all. */
export const patientFromOrdinary: Rule = {
  id: 'patient-from-ordinary',
  defaultLevel: 'block',
  source:
    'Mon espace santé : l’adresse est le matricule INS, et l’échange part d’une messagerie MSSanté (ANS, référentiel #2 Clients, § 3.4.2)',
  actions: ['move-to-mssante', 'remove-recipient'],
  words: {
    fr: {
      title: 'Pour écrire à un usager, passez par MSSanté',
      why: 'Messagerie d’usager, dont l’adresse contient le matricule INS : {recipients}. Seule une messagerie MSSanté peut y écrire.',
      todo: 'Écrivez depuis votre messagerie MSSanté, ou retirez ce destinataire.',
    },
    en: {
      title: 'To write to a patient’s mailbox, use MSSanté',
      why: 'A patient’s mailbox, whose address holds the INS number: {recipients}. Only an MSSanté mailbox can write there.',
      todo: 'Write from your MSSanté mailbox, or remove this recipient.',
    },
  },
  find(facts) {
    return facts.from === 'ordinary' ? remarkOnChannels(facts, 'patient') : null;
  },
};

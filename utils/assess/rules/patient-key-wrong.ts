import { patientAddress } from '../../trust/patient-address';
import { remarkOnRecipients } from '../remark-on';
import type { Rule } from '../rule';

/** One digit off, and the message is for somebody else. From ordinary mail `patient-from-ordinary` says it all. */
export const patientKeyWrong: Rule = {
  id: 'patient-key-wrong',
  defaultLevel: 'warn',
  actions: ['remove-recipient'],
  words: {
    title: 'Cette adresse d’usager ne contient pas un INS valide',
    why: 'Le matricule INS ne passe pas le contrôle de sa clé : {recipients}. Ce message pourrait se perdre, ou arriver chez une autre personne.',
    todo: 'Recopiez le matricule depuis une identité INS qualifiée.',
  },
  find(facts) {
    if (facts.from !== 'mssante') return null;
    return remarkOnRecipients(facts, ({ channel, recipient: { address } }) => {
      return channel === 'patient' && address.known && patientAddress(address.value.local) !== 'valid';
    });
  },
};

import { patientAddress } from '../../trust/patient-address';
import { remarkOnRecipients } from '../remark-on';
import type { Rule } from '../rule';

/** Nothing is wrong: says that the key was checked, and whose turn it is to open and close the exchange. */
export const patientFromMssante: Rule = {
  id: 'patient-from-mssante',
  defaultLevel: 'notice',
  actions: [],
  words: {
    title: 'Messagerie d’un usager : clé de l’INS vérifiée',
    why: 'Mon espace santé : {recipients}. C’est le professionnel qui ouvre l’échange et qui le clôt.',
    todo: 'Pour clore l’échange, commencez l’objet par [FIN].',
  },
  find(facts) {
    if (facts.from !== 'mssante') return null;
    return remarkOnRecipients(facts, ({ channel, recipient: { address } }) => {
      return channel === 'patient' && address.known && patientAddress(address.value.local) === 'valid';
    });
  },
};

import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { JEAN_INS } from './people';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const HIS_ADDRESS = 'jean.modele@courriel.example';

export const patientAddress = defineExercise({
  id: 'patient-address',
  lesson: 'write-to-worker',
  title: {
    fr: 'Mon espace santé, depuis la messagerie ordinaire',
    en: 'Mon espace santé, from ordinary mail',
  },
  story: {
    fr: 'Vous voulez écrire à M. Modèle dans Mon espace santé. Son adresse est faite de son matricule INS (inventé ici), et vous l’avez recopiée dans votre messagerie ordinaire.',
    en: 'You want to write to Mr Modèle in Mon espace santé. His address is made of his INS number (made up here), and you copied it into your ordinary mailbox.',
  },
  goal: {
    fr: 'Envoyez ce message à M. Modèle, dans Mon espace santé.',
    en: 'Send this message to Mr Modèle, in Mon espace santé.',
  },
  hint: {
    fr: 'Seule une boîte MSSanté peut écrire à cette adresse.',
    en: 'Only an MSSanté mailbox can write to this address.',
  },
  draft: {
    from: ORDINARY,
    to: [JEAN_INS],
    subject: 'Votre audiogramme',
    text: [
      'Bonjour Monsieur,',
      '',
      'Votre audiogramme montre une perte auditive de 30 dB à droite. Le médecin du travail vous propose un rendez-vous avec un ORL.',
    ],
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Depuis MSSanté, l’adresse de M. Modèle est joignable, et son matricule reste à l’abri. C’est vous qui ouvrez l’échange ; pour le clore, commencez l’objet par [FIN].',
        en: 'From MSSanté, Mr Modèle’s address can be reached, and his number stays safe. You open the exchange; to close it, begin the subject with [FIN].',
      },
    },
    exposed: {
      result: 'not-yet',
      feedback: {
        fr: 'L’adresse elle-même contient le matricule INS : dans un message ordinaire, ou sous les yeux d’un autre destinataire, elle le donne à lire. Écrivez depuis MSSanté, à M. Modèle seul.',
        en: 'The address itself holds the INS number: in an ordinary message, or before the eyes of another recipient, it can be read. Write from MSSanté, to Mr Modèle alone.',
      },
    },
    otherPatient: {
      result: 'not-yet',
      feedback: {
        fr: 'Ce n’est plus le matricule de M. Modèle : un chiffre suffit pour écrire à quelqu’un d’autre. Recopiez-le depuis une identité qualifiée, et relisez-le avant l’envoi.',
        en: 'This is no longer Mr Modèle’s number: one digit is enough to write to somebody else. Copy it from a qualified identity, and read it again before you send.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Le message est parti, avec ses résultats, vers sa messagerie personnelle, qui ne les protège pas. L’adresse de Mon espace santé était la bonne : il suffisait d’écrire depuis MSSanté.',
        en: 'The message left, with his results, for his personal mailbox, which does not protect them. The address in Mon espace santé was right: writing from MSSanté was enough.',
      },
    },
    emptied: {
      result: 'nearly',
      feedback: {
        fr: 'Un message sans résultat, à son adresse personnelle : rien ne fuit, et c’est une bonne façon de le prévenir. Mais le message attendu dans Mon espace santé n’est pas parti. Écrivez-le depuis MSSanté.',
        en: 'A message without results, to his personal address: nothing leaks, and it is a good way to let him know. But the message for Mon espace santé has not left. Write it from MSSanté.',
      },
    },
    refused: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Depuis MSSanté, son adresse personnelle n’est pas joignable : l’opérateur refuse le message. Gardez l’adresse de Mon espace santé, et écrivez depuis MSSanté.',
        en: 'From MSSanté, his personal address cannot be reached: the operator refuses the message. Keep the address in Mon espace santé, and write from MSSanté.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’est parti, donc rien n’a fui. Mais vous pouvez écrire à M. Modèle dans Mon espace santé : depuis votre boîte MSSanté, cette adresse est la bonne.',
        en: 'Nothing left, so nothing was given away. But you can write to Mr Modèle in Mon espace santé: from your MSSanté mailbox this address is the right one.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesTo, goesOnlyTo } = seenIn(outcome, /audiogramme|auditi|30 dB|ORL/i);
    if (goesTo(JEAN_INS)) return fromMssante && goesOnlyTo(JEAN_INS) ? 'safe' : 'exposed';
    if (outcome.to.some((one) => one.endsWith('@patient.mssante.fr'))) return 'otherPatient';
    if (!goesOnlyTo(HIS_ADDRESS)) return hasData ? 'wrongPerson' : 'somethingElse';
    if (fromMssante) return 'refused';
    return hasData ? 'anyway' : 'emptied';
  },
});

import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { DR_MARTIN } from './people';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const ORANGE = 'dominique.martin@orange.example';

export const ordinaryDoctor = defineExercise({
  id: 'ordinary-doctor',
  lesson: 'find-address',
  title: {
    fr: 'Un médecin et son adresse Orange',
    en: 'A doctor and her Orange address',
  },
  story: {
    fr: 'M. Modèle est d’accord pour que son médecin traitant reçoive le compte rendu de sa visite. Dans le dossier, le Dr Dominique Martin n’a qu’une adresse Orange. Le message est prêt.',
    en: 'Mr Modèle agrees that his own doctor should receive the report of his visit. In the file, Dr Dominique Martin has nothing but an Orange address. The message is ready.',
  },
  goal: {
    fr: 'Envoyez ce compte rendu au médecin traitant, qui n’a qu’une adresse Orange.',
    en: 'Send this report to the doctor, who has nothing but an Orange address.',
  },
  hint: {
    fr: 'L’annuaire en sait peut-être plus que le dossier. Regardez ensuite de quelle boîte part votre message.',
    en: 'The directory may know more than the file. Then look at the mailbox your message leaves from.',
  },
  draft: {
    from: ORDINARY,
    to: [`Dr Dominique Martin <${ORANGE}>`],
    subject: 'Compte rendu de visite de M. Modèle',
    text: [
      'Bonjour docteur,',
      '',
      'Voici le compte rendu de la visite de M. Jean Modèle, né le 12/03/1979, soudeur : plombémie à 420 µg/L, anémie et douleurs abdominales depuis deux mois.',
      '',
      'Pouvez-vous le recevoir rapidement ?',
    ],
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Bonne adresse et bonne boîte : le compte rendu est resté dans l’espace de confiance de bout en bout. L’adresse du dossier n’était pas la seule ; celle de l’annuaire est publiée pour cela. Pensez à la noter dans le dossier.',
        en: 'The right address and the right mailbox: the report stayed inside MSSanté all the way. The address in the file was not the only one; the one in the directory is published for this. Remember to write it into the file.',
      },
    },
    ordinaryMailbox: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Vous avez trouvé la bonne adresse, et c’était le plus long. Mais le message est parti de la messagerie ordinaire : il risque de ne pas arriver, ou de voyager sans protection. Il restait à choisir « Écrire depuis ma messagerie MSSanté ».',
        en: 'You found the right address, which was the longest part. But the message left from ordinary mail: it may not arrive, or travel unprotected. What remained was to choose “Write from my MSSanté mailbox”.',
      },
    },
    refused: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Écrire depuis MSSanté était la bonne idée. Mais l’adresse Orange est hors de l’espace de confiance : l’opérateur refuse le message, et le Dr Martin ne reçoit rien. L’annuaire lui connaît deux adresses MSSanté ; il restait à en choisir une.',
        en: 'Writing from MSSanté was the right idea. But the Orange address is outside it: the operator refuses the message, and Dr Martin receives nothing. The directory knows two MSSanté addresses of hers; what remained was to choose one.',
      },
    },
    emptied: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’a fui : les données de santé ne sont plus dans le message. Mais le Dr Martin n’a toujours pas le compte rendu. Cherchez son adresse MSSanté dans l’annuaire, puis envoyez-le-lui depuis votre boîte MSSanté.',
        en: 'Nothing was given away: the health data is no longer in the message. But Dr Martin still has no report. Find her MSSanté address in the directory, then send it from your MSSanté mailbox.',
      },
    },
    saidToHaveNone: {
      result: 'not-yet',
      feedback: {
        fr: 'Vous avez indiqué que le Dr Martin n’a pas d’adresse MSSanté : l’annuaire lui en connaît deux. Le compte rendu est parti par une messagerie ordinaire, qui ne le protège pas. La recherche dans l’annuaire prend moins de temps que le choix d’une raison.',
        en: 'You said that Dr Martin has no MSSanté address: the directory knows two. The report left by ordinary mail, which does not protect it. Looking in the directory takes less time than choosing a reason.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Le compte rendu est parti vers une messagerie ordinaire, qui ne garantit pas sa protection. Le Dr Martin peut le recevoir ; c’est le chemin qui n’allait pas. Cherchez son adresse MSSanté dans l’annuaire et écrivez depuis votre boîte MSSanté.',
        en: 'The report went to an ordinary mailbox, which does not guarantee its protection. Dr Martin may receive it; the way there was wrong. Find her MSSanté address in the directory and write from your MSSanté mailbox.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’est parti, donc rien n’a fui. Mais le Dr Martin attend ce compte rendu, et M. Modèle est d’accord. L’annuaire donne une adresse où le lui envoyer sans crainte.',
        en: 'Nothing left, so nothing was given away. But Dr Martin is waiting for this report, and Mr Modèle agrees. The directory has an address to which you can send it without worry.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(outcome, /420|plombémie|anémie|abdominale/i);
    const isForMartin = goesOnlyTo(ORANGE, ...DR_MARTIN);
    if (!hasData) return isForMartin ? 'emptied' : 'somethingElse';
    if (!isForMartin) return 'wrongPerson';
    if (goesOnlyTo(...DR_MARTIN)) return fromMssante ? 'safe' : 'ordinaryMailbox';
    if (fromMssante) return 'refused';
    return outcome.reason === 'entitled-no-mssante' ? 'saidToHaveNone' : 'anyway';
  },
});

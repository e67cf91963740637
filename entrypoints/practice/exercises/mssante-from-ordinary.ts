import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const SPECIALIST = 'noe.invente@chu-exemple.mssante.fr';

export const mssanteFromOrdinary = defineExercise({
  id: 'mssante-from-ordinary',
  lesson: 'two-networks',
  title: {
    fr: 'Une adresse MSSanté dans la messagerie ordinaire',
    en: 'An MSSanté address in ordinary mail',
  },
  story: {
    fr: 'Le Dr Noé Inventé, pneumologue au CHU d’Exemple, suit M. Modèle et vous a donné son adresse MSSanté. Vous avez commencé à lui écrire depuis votre messagerie ordinaire.',
    en: 'Dr Noé Inventé, a chest physician at the hospital of Exemple, looks after Mr Modèle and gave you his MSSanté address. You began to write to him from your ordinary mailbox.',
  },
  goal: { fr: 'Faites arriver ce message au Dr Inventé.', en: 'Have this message reach Dr Inventé.' },
  hint: {
    fr: 'L’adresse est bonne. Regardez plutôt la ligne « De ».',
    en: 'The address is right. Look at the line “From” instead.',
  },
  draft: {
    from: ORDINARY,
    to: [`Dr Noé Inventé <${SPECIALIST}>`],
    subject: 'Épreuve fonctionnelle respiratoire de M. Modèle',
    text: [
      'Bonjour docteur,',
      '',
      'M. Jean Modèle, que vous suivez pour un asthme, tousse davantage à son poste. VEMS à 62 % lors de sa visite, contre 78 % il y a un an.',
      '',
      'Qu’en pensez-vous ?',
    ],
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Le message est parti de votre boîte MSSanté vers une boîte MSSanté : il arrive, et personne ne le lit en chemin. Une adresse en .mssante.fr est le signe qu’il faut écrire depuis MSSanté.',
        en: 'The message went from your MSSanté mailbox to an MSSanté mailbox: it arrives, and nobody reads it on the way. An address in .mssante.fr is the sign that you should write from MSSanté.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'L’adresse était bonne, pas la boîte de départ. Un message ne passe pas de la messagerie ordinaire à MSSanté : il risque de se perdre, ou de voyager sans protection avec ses données de santé. Choisissez « Écrire depuis ma messagerie MSSanté ».',
        en: 'The address was right, the mailbox you left from was not. A message does not pass from ordinary mail to MSSanté: it may get lost, or travel unprotected with its health data. Choose “Write from my MSSanté mailbox”.',
      },
    },
    emptied: {
      result: 'nearly',
      feedback: {
        fr: 'Retirer les données évite une fuite, mais le message ne passe toujours pas : entre messagerie ordinaire et MSSanté, la porte est fermée, quel que soit le contenu. Depuis votre boîte MSSanté, vous pouviez tout lui écrire.',
        en: 'Taking the data out prevents a leak, but the message still does not pass: between ordinary mail and MSSanté the door is closed, whatever the content. From your MSSanté mailbox you could write it all.',
      },
    },
    incomplete: {
      result: 'nearly',
      feedback: {
        fr: 'C’est la bonne boîte et la bonne adresse, mais le Dr Inventé ne reçoit plus les résultats dont il a besoin. De MSSanté à MSSanté, vous pouvez les laisser.',
        en: 'The mailbox and the address are right, but Dr Inventé no longer receives the results he needs. From MSSanté to MSSanté you may leave them in.',
      },
    },
    elsewhere: {
      result: 'not-yet',
      feedback: {
        fr: 'En quittant l’adresse MSSanté pour une adresse ordinaire, le message passe peut-être, mais sans protection. Il fallait changer la boîte de départ, et garder l’adresse.',
        en: 'By leaving the MSSanté address for an ordinary one, the message may pass, but unprotected. What had to change was the mailbox it leaves from; the address was to stay.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’est parti, donc rien n’a fui. Mais le Dr Inventé peut recevoir ce message, et M. Modèle y gagne. Il suffisait de l’écrire depuis MSSanté.',
        en: 'Nothing left, so nothing was given away. But Dr Inventé may receive this message, and Mr Modèle is better off for it. Writing it from MSSanté was enough.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, hasOutsider, goesOnlyTo } = seenIn(outcome, /VEMS|asthme|tousse/i);
    if (goesOnlyTo(SPECIALIST)) {
      if (hasData) return fromMssante ? 'safe' : 'anyway';
      return fromMssante ? 'incomplete' : 'emptied';
    }
    if (!hasData) return 'somethingElse';
    return hasOutsider ? 'elsewhere' : 'wrongPerson';
  },
});

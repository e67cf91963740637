import { MSSANTE } from '../identities';
import { defineExercise } from './exercise';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const LOU = 'lou.imaginaire@chaudronnerie-fictive.example';

export const outsideFromMssante = defineExercise({
  id: 'outside-from-mssante',
  lesson: 'two-networks',
  title: { fr: 'Une adresse ordinaire, depuis MSSanté', en: 'An ordinary address, from MSSanté' },
  story: {
    fr: 'Lou Imaginaire, chargée de prévention d’une entreprise, attend la date d’une étude de poste. Votre confirmation est prête, mais vous êtes restée dans votre boîte MSSanté.',
    en: 'Lou Imaginaire, in charge of prevention at a company, is waiting for the date of a workplace study. Your confirmation is ready, but you stayed in your MSSanté mailbox.',
  },
  goal: {
    fr: 'Faites arriver cette confirmation à Lou Imaginaire.',
    en: 'Have this confirmation reach Lou Imaginaire.',
  },
  hint: {
    fr: 'Ce message ne parle de la santé de personne : quelle boîte peut l’envoyer ? Regardez la ligne « De ».',
    en: 'This message speaks of nobody’s health: which mailbox can send it? Look at the line “From”.',
  },
  draft: {
    from: MSSANTE,
    to: [`Lou Imaginaire <${LOU}>`],
    subject: 'Étude de poste du jeudi 12',
    text: [
      'Bonjour,',
      '',
      'Je vous confirme notre venue à l’atelier jeudi 12 à 10 heures. Merci de prévoir un badge à l’accueil.',
    ],
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Une confirmation sans donnée de santé, de messagerie ordinaire à messagerie ordinaire : elle arrive, et n’avait pas besoin de plus. MSSanté est pour les données de santé, pas pour tout.',
        en: 'A confirmation without health data, from ordinary mail to ordinary mail: it arrives, and needed nothing more. MSSanté is for health data, not for everything.',
      },
    },
    refused: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’a fui, mais rien n’est arrivé non plus : une boîte MSSanté n’écrit qu’à MSSanté, et l’opérateur refuse le message. Sans donnée de santé, envoyez-le de votre messagerie ordinaire.',
        en: 'Nothing was given away, but nothing arrived either: an MSSanté mailbox writes to MSSanté only, and the operator refuses the message. Without health data, send it from your ordinary mailbox.',
      },
    },
    withData: {
      result: 'not-yet',
      lesson: 'employer',
      feedback: {
        fr: 'Le message contient maintenant des données de santé, et elles ne sont pas pour une entreprise. La date et le lieu suffisaient.',
        en: 'The message holds health data now, and it is not for a company. The date and the place were enough.',
      },
    },
    replaced: {
      result: 'nearly',
      feedback: {
        fr: 'Ce message est parti vers quelqu’un d’autre, et Lou Imaginaire attend toujours. Son entreprise n’a pas MSSanté, et n’en a pas besoin ici : c’est la boîte de départ qu’il fallait changer.',
        en: 'This message went to somebody else, and Lou Imaginaire is still waiting. Her company has no MSSanté, and needs none here: what had to change was the mailbox it leaves from.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Lou Imaginaire attend cette date, et ce message ne contient aucune donnée de santé : il pouvait partir de votre messagerie ordinaire.',
        en: 'Lou Imaginaire is waiting for this date, and the message holds no health data: it could leave from your ordinary mailbox.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(outcome, /(?!)/);
    if (!goesOnlyTo(LOU)) {
      if (hasData) return 'wrongPerson';
      return /jeudi 12|étude de poste/i.test(outcome.text) ? 'replaced' : 'somethingElse';
    }
    if (hasData) return 'withData';
    return fromMssante ? 'refused' : 'safe';
  },
});

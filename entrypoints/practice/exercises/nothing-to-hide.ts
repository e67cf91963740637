import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const RECEPTION = 'accueil@chaudronnerie-fictive.example';

export const nothingToHide = defineExercise({
  id: 'nothing-to-hide',
  lesson: 'health-data',
  title: { fr: 'Une invitation à une réunion', en: 'An invitation to a meeting' },
  story: {
    fr: 'Vous invitez une entreprise à une réunion de prévention. Le message est prêt, dans votre messagerie ordinaire, et Pli sûr ne dit rien.',
    en: 'You invite a company to a meeting about prevention. The message is ready, in your ordinary mailbox, and Pli sûr says nothing.',
  },
  goal: {
    fr: 'Relisez ce message, et décidez de ce qu’il faut en faire.',
    en: 'Read this message, and decide what to do with it.',
  },
  hint: {
    fr: 'Y a-t-il dans ce message un mot sur la santé d’une personne ?',
    en: 'Is there a word in this message about the health of a person?',
  },
  draft: {
    from: ORDINARY,
    to: [`Accueil <${RECEPTION}>`],
    subject: 'Réunion de prévention du jeudi 12',
    text: [
      'Bonjour,',
      '',
      'La réunion de prévention aura lieu jeudi 12 à 10 heures, salle 2. Nous parlerons des nouvelles fiches et du calendrier de l’année.',
      '',
      'Merci de nous dire combien de personnes viendront.',
    ],
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Oui, simplement : une date, une salle, un ordre du jour, et rien sur la santé d’une personne. La messagerie ordinaire est faite pour cela. Quand Pli sûr se tait, c’est qu’il n’a rien à signaler.',
        en: 'Yes, simply: a date, a room, an agenda, and nothing about a person’s health. Ordinary mail is made for this. When Pli sûr is silent, it has nothing to report.',
      },
    },
    refused: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Votre prudence est bonne, mais ici elle empêche : l’entreprise n’est pas dans MSSanté, et l’opérateur refuse le message. Sans donnée de santé, la messagerie ordinaire convient très bien.',
        en: 'Caution is good, but here it gets in the way: the company is not inside MSSanté, and the operator refuses the message. Without health data, ordinary mail is quite right.',
      },
    },
    withData: {
      result: 'not-yet',
      feedback: {
        fr: 'Le message contient maintenant des données de santé : il n’en avait pas besoin, et elles ne sont pas pour une entreprise. Une date et une salle suffisent.',
        en: 'The message holds health data now: it had no need of any, and it is not for a company. A date and a room are enough.',
      },
    },
    replaced: {
      result: 'nearly',
      feedback: {
        fr: 'L’invitation est partie vers quelqu’un d’autre. L’adresse de l’entreprise convenait : ce message ne parle de la santé de personne.',
        en: 'The invitation went to somebody else. The company’s address was fine: this message speaks of nobody’s health.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien ne s’opposait à cet envoi. Protéger les données de santé ne demande pas de se taire : une invitation, un planning, une question d’organisation peuvent partir.',
        en: 'Nothing spoke against sending it. Protecting health data does not mean keeping silent: an invitation, a schedule, a question of organisation may leave.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(outcome, /(?!)/);
    if (!goesOnlyTo(RECEPTION)) {
      if (hasData) return 'wrongPerson';
      return /jeudi 12|réunion de prévention/i.test(outcome.text) ? 'replaced' : 'somethingElse';
    }
    if (hasData) return 'withData';
    return fromMssante ? 'refused' : 'safe';
  },
});

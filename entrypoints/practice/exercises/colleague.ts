import { EMPTY_MAILBOX } from '../../../utils/directory/mailbox';
import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const ORDINARY_FICTIF = 'sacha.fictif@sante-travail.example';
const MSSANTE_FICTIF = 'sacha.fictif@spst-exemple.mssante.fr';

export const colleague = defineExercise({
  id: 'colleague',
  lesson: 'kinds-of-mailbox',
  title: { fr: 'Un collègue du service', en: 'A colleague of the service' },
  story: {
    fr: 'Vous demandez au Dr Sacha Fictif, médecin du travail de votre service, de regarder un dossier avant la visite de demain. Vous lui écrivez par la messagerie ordinaire du service, comme pour tout le reste.',
    en: 'You ask Dr Sacha Fictif, occupational physician of your service, to look at a file before tomorrow’s visit. You write by the service’s ordinary mail, as for everything else.',
  },
  goal: {
    fr: 'Prévenez le Dr Fictif, sans laisser de données de santé dans la messagerie ordinaire.',
    en: 'Tell Dr Fictif, without leaving health data in ordinary mail.',
  },
  hint: {
    fr: 'Deux chemins sont bons : passer par MSSanté, ou renvoyer au dossier sans rien en dire.',
    en: 'Two ways are good: to go through MSSanté, or to point to the file without saying what is in it.',
  },
  draft: {
    from: ORDINARY,
    to: [`Dr Sacha Fictif <${ORDINARY_FICTIF}>`],
    subject: 'Dossier à revoir avant demain',
    text: [
      'Bonjour Sacha,',
      '',
      'Peux-tu regarder le dossier de M. Jean Modèle avant sa visite de demain ? Sa dépression s’aggrave et il a arrêté la sertraline.',
      '',
      'Merci !',
    ],
  },
  people: [
    {
      ...EMPTY_MAILBOX,
      address: MSSANTE_FICTIF,
      rpps: '99900000404',
      title: 'DR',
      family: 'FICTIF',
      given: 'Sacha',
      professionCode: '10',
      profession: 'Médecin',
      specialityCode: 'SM25',
      speciality: 'Médecine du travail',
      structure: 'SPST D EXEMPLE SUR LOIRE',
      town: 'EXEMPLE SUR LOIRE',
    },
  ],
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'De votre boîte MSSanté à la sienne : même entre deux bureaux voisins, c’est ce qui protège le message. Les collègues qui ont une boîte MSSanté se trouvent aussi dans l’annuaire.',
        en: 'From your MSSanté mailbox to theirs: even between two rooms next door, this is what protects the message. Colleagues who have an MSSanté mailbox are in the directory, too.',
      },
    },
    takenOut: {
      result: 'mastered',
      lesson: 'health-data',
      feedback: {
        fr: 'Le Dr Fictif sait quel dossier ouvrir, et le lira là où il est protégé. C’est souvent le plus simple : le message dit où regarder, le dossier dit le reste.',
        en: 'Dr Fictif knows which file to open, and will read it where it is protected. This is often the simplest way: the message says where to look, the file says the rest.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Le Dr Fictif peut lire ces données ; la messagerie ordinaire, elle, ne les protège pas, même dans la même maison : elles restent dans deux boîtes, leurs sauvegardes, et tout ce qui y a accès. Passez par MSSanté, ou renvoyez au dossier.',
        en: 'Dr Fictif may read this data; ordinary mail, however, does not protect it, even within the house: it stays in two mailboxes, their backups, and whatever has access to them. Go through MSSanté, or point to the file.',
      },
    },
    ordinaryMailbox: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'L’adresse MSSanté du Dr Fictif est la bonne. Mais le message est parti de la messagerie ordinaire : il risque de ne pas arriver, ou de voyager sans protection. Il restait à écrire depuis votre boîte MSSanté.',
        en: 'Dr Fictif’s MSSanté address is the right one. But the message left from ordinary mail: it may not arrive, or travel unprotected. What remained was to write from your MSSanté mailbox.',
      },
    },
    refused: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Votre boîte MSSanté est la bonne, mais l’adresse est restée celle de la messagerie ordinaire : l’opérateur la refuse, et le Dr Fictif n’est pas prévenu. Son adresse MSSanté est dans l’annuaire.',
        en: 'Your MSSanté mailbox is right, but the address is still the one in ordinary mail: the operator refuses it, and Dr Fictif is not told. The MSSanté address is in the directory.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’a fui, mais la visite est demain et le Dr Fictif n’est pas prévenu. Un message sans données de santé, qui renvoie au dossier, pouvait partir tout de suite.',
        en: 'Nothing was given away, but the visit is tomorrow and Dr Fictif was not told. A message without health data, pointing to the file, could leave at once.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(outcome, /dépression|sertraline/i);
    if (!goesOnlyTo(ORDINARY_FICTIF, MSSANTE_FICTIF)) return hasData ? 'wrongPerson' : 'somethingElse';
    if (fromMssante) return goesOnlyTo(MSSANTE_FICTIF) ? 'safe' : 'refused';
    if (!goesOnlyTo(ORDINARY_FICTIF)) return 'ordinaryMailbox';
    return hasData ? 'anyway' : 'takenOut';
  },
});

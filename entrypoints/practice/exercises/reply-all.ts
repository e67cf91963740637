import { MSSANTE } from '../identities';
import { defineExercise } from './exercise';
import { DR_MARTIN, SECRETARIAT } from './people';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const FOREMAN = 'chef.atelier@chaudronnerie-fictive.example';
const DOCTOR = 'Dr Dominique Martin <dr.martin.exemple@medecin.mssante.fr>';
const TEAM = `Secrétariat médical <${SECRETARIAT}>`;

export const replyAll = defineExercise({
  id: 'reply-all',
  lesson: 'employer',
  title: { fr: 'Répondre à tous', en: 'Reply to all' },
  story: {
    fr: 'Le Dr Martin vous écrit par MSSanté au sujet de M. Modèle, avec votre secrétariat en copie. Vous répondez à tous ; une collègue avait ajouté le chef d’atelier, pour la date de la visite.',
    en: 'Dr Martin writes to you by MSSanté about Mr Modèle, with your office in copy. You reply to all; a colleague had added the foreman, for the date of the visit.',
  },
  goal: {
    fr: 'Répondez au Dr Martin, et seulement à ceux qui prennent part au suivi de M. Modèle.',
    en: 'Answer Dr Martin, and only those who take part in Mr Modèle’s care.',
  },
  hint: {
    fr: 'Lisez la ligne « Cc » jusqu’au bout : qui est là seulement pour une date ?',
    en: 'Read the line “Cc” to its end: who is there only for a date?',
  },
  received: [
    {
      from: DOCTOR,
      to: [MSSANTE],
      cc: [TEAM],
      subject: 'Suivi de M. Modèle',
      text: [
        'Bonjour,',
        '',
        'J’ai reçu M. Modèle. Avez-vous le résultat du contrôle ?',
        '',
        'Dr Martin',
      ].join('\n'),
      hoursAgo: 4,
    },
  ],
  draft: {
    from: MSSANTE,
    to: [DOCTOR],
    cc: [TEAM, `Chef d’atelier <${FOREMAN}>`],
    subject: 'Re: Suivi de M. Modèle',
    text: [
      'Bonjour docteur,',
      '',
      'Plombémie de contrôle à 310 µg/L, l’anémie est corrigée. Le médecin du travail le revoit le 12 mars.',
    ],
    quotesReceived: true,
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Le Dr Martin et le secrétariat ont la réponse ; le chef d’atelier, non. La date de la visite peut lui être donnée à part, sans un mot du suivi. « Répondre à tous » mérite toujours un regard sur la ligne Cc.',
        en: 'Dr Martin and the office have the answer; the foreman does not. He can be given the date of the visit apart, without a word about the care. “Reply to all” always deserves a look at the line Cc.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Le chef d’atelier était encore parmi les destinataires. Ici, l’opérateur MSSanté refuserait son adresse ; mais ces résultats ne sont pas pour l’employeur, par quelque chemin que ce soit. Retirez ce destinataire, et donnez-lui la date à part.',
        en: 'The foreman was still among the recipients. Here the MSSanté operator would refuse his address; but these results are not for the employer, whichever way they take. Remove this recipient, and give him the date apart.',
      },
    },
    unread: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Sans les résultats, le chef d’atelier n’apprend rien. Mais son adresse est hors de MSSanté, l’opérateur la refuse, et le Dr Martin n’a pas sa réponse. Retirez ce destinataire : les résultats peuvent alors rester.',
        en: 'Without the results the foreman learns nothing. But his address is outside MSSanté, the operator refuses it, and Dr Martin has no answer. Remove this recipient: the results may then stay.',
      },
    },
    lostDoctor: {
      result: 'nearly',
      feedback: {
        fr: 'Le chef d’atelier n’est plus là, mais le Dr Martin non plus : c’est à elle que vous répondiez. Retirez seulement celui qui ne prend pas part au suivi.',
        en: 'The foreman is gone, but so is Dr Martin, whom you were answering. Remove only the one who takes no part in the care.',
      },
    },
    emptied: {
      result: 'nearly',
      feedback: {
        fr: 'Les destinataires sont les bons, mais la réponse du Dr Martin n’y est plus. Entre professionnels du suivi, et par MSSanté, vous pouvez donner le résultat.',
        en: 'The recipients are right, but Dr Martin’s answer is gone. Among the professionals who take part, and by MSSanté, you may give the result.',
      },
    },
    ordinaryMailbox: {
      result: 'not-yet',
      lesson: 'two-networks',
      feedback: {
        fr: 'La réponse est partie de la messagerie ordinaire, alors que l’échange était dans MSSanté : elle risque de se perdre, ou de voyager sans protection. Répondez toujours depuis la boîte qui a reçu le message.',
        en: 'The answer left from ordinary mail, although the exchange was inside MSSanté: it may get lost, or travel unprotected. Always answer from the mailbox that received the message.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’a fui, mais le Dr Martin attend le résultat. Il suffisait de retirer le chef d’atelier de la ligne Cc.',
        en: 'Nothing was given away, but Dr Martin is waiting for the result. Removing the foreman from the line Cc was enough.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesTo, goesOnlyTo } = seenIn(outcome, /310|plombémie|anémie/i);
    if (!goesOnlyTo(...DR_MARTIN, SECRETARIAT, FOREMAN)) return hasData ? 'wrongPerson' : 'somethingElse';
    if (goesTo(FOREMAN)) return hasData ? 'anyway' : 'unread';
    if (!hasData) return 'emptied';
    if (!fromMssante) return 'ordinaryMailbox';
    return goesTo(...DR_MARTIN) ? 'safe' : 'lostDoctor';
  },
});

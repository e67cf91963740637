import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { JEAN, JEAN_INS } from './people';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const HIS_ADDRESS = 'jean.modele@courriel.example';

export const workerAsks = defineExercise({
  id: 'worker-asks',
  lesson: 'write-to-worker',
  title: { fr: 'Un travailleur demande ses résultats', en: 'A worker asks for his results' },
  story: {
    fr: 'M. Modèle demande ses résultats d’analyse et donne son adresse personnelle. Votre réponse est prête, résultats compris.',
    en: 'Mr Modèle asks for his test results and gives his personal address. Your answer is ready, results included.',
  },
  goal: {
    fr: 'Répondez à M. Modèle sans confier ses résultats à une messagerie ordinaire.',
    en: 'Answer Mr Modèle without handing his results to ordinary mail.',
  },
  hint: {
    fr: 'La réponse peut partir sans les résultats. Proposez-lui de les recevoir autrement : en visite, ou dans Mon espace santé.',
    en: 'The answer can leave without the results. Offer him another way to have them: at a visit, or in Mon espace santé.',
  },
  received: [
    {
      from: JEAN,
      to: [ORDINARY],
      subject: 'Ma demande',
      text: [
        'Bonjour,',
        '',
        'Avez-vous reçu mes résultats ? Vous pouvez me les envoyer à cette adresse.',
        '',
        'Merci d’avance,',
        'Jean Modèle',
      ].join('\n'),
      hoursAgo: 1,
    },
  ],
  draft: {
    from: ORDINARY,
    to: [JEAN],
    subject: 'Re: Ma demande',
    text: [
      'Bonjour Monsieur,',
      '',
      'Votre plombémie est à 420 µg/L et votre hémoglobine à 10,2 g/dL : le médecin du travail souhaite vous revoir.',
      '',
      'Appelez-nous pour convenir d’un rendez-vous.',
    ],
    quotesReceived: true,
  },
  endings: {
    takenOut: {
      result: 'mastered',
      feedback: {
        fr: 'M. Modèle a une réponse, et ses résultats ne sont pas passés par une messagerie ordinaire. Un rendez-vous, un courrier, ou un message dans Mon espace santé les lui donneront.',
        en: 'Mr Modèle has an answer, and his results did not pass through ordinary mail. An appointment, a letter, or a message in Mon espace santé will give them to him.',
      },
    },
    espaceSante: {
      result: 'mastered',
      feedback: {
        fr: 'Depuis MSSanté, vers Mon espace santé : M. Modèle reçoit ses résultats, et lui seul. C’est vous qui ouvrez l’échange, et vous qui le refermez ; prévenez-le qu’un message l’attend.',
        en: 'From MSSanté to Mon espace santé: Mr Modèle receives his results, and he alone. You open the exchange, and you close it; let him know that a message is waiting.',
      },
    },
    askedFor: {
      result: 'not-yet',
      feedback: {
        fr: 'Son accord est noté, et la demande venait de lui. Mais son accord ne protège pas le chemin : une messagerie ordinaire peut être lue ou détournée, et c’est au service de protéger l’échange. Répondez sans les résultats, et donnez-les autrement.',
        en: 'His consent is noted, and the request was his. But consent does not protect the way: an ordinary mailbox can be read or taken over, and protecting the exchange is up to the service. Answer without the results, and give them another way.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Les résultats sont partis vers une messagerie ordinaire, qui ne les protège pas, même si c’est la sienne. Répondez sans les résultats, et proposez-lui un rendez-vous ou Mon espace santé.',
        en: 'The results went to an ordinary mailbox, which does not protect them, even if it is his own. Answer without the results, and offer him an appointment or Mon espace santé.',
      },
    },
    refused: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Depuis MSSanté, une adresse personnelle ordinaire n’est pas joignable : l’opérateur refuse le message, et M. Modèle attend toujours. Répondez depuis la messagerie ordinaire, sans les résultats.',
        en: 'From MSSanté an ordinary personal address cannot be reached: the operator refuses the message, and Mr Modèle is still waiting. Answer from ordinary mail, without the results.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’a fui, mais M. Modèle attend une réponse. Elle peut partir sans les résultats : dites-lui comment il les recevra.',
        en: 'Nothing was given away, but Mr Modèle is waiting for an answer. It can leave without the results: tell him how he will receive them.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(outcome, /420|10,2|plombémie|hémoglobine/i);
    if (goesOnlyTo(JEAN_INS) && fromMssante) return 'espaceSante';
    if (!goesOnlyTo(HIS_ADDRESS)) return hasData ? 'wrongPerson' : 'somethingElse';
    if (fromMssante) return 'refused';
    if (!hasData) return 'takenOut';
    return outcome.reason === 'person-agreed' ? 'askedFor' : 'anyway';
  },
});

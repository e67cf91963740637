import { MSSANTE, ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { DR_MARTIN } from './people';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

/** Reads like medecin.mssante.fr, and is neither below it nor inside MSSanté. */
const LOOK_ALIKE = 'dominique.martin@medecin-mssante.example';

export const lookAlike = defineExercise({
  id: 'look-alike',
  lesson: 'recognise-address',
  title: { fr: 'Une adresse presque MSSanté', en: 'An address that is almost MSSanté' },
  story: {
    fr: 'Un message annonce la « nouvelle adresse sécurisée » du Dr Dominique Martin, qui attend un résultat de M. Modèle. Vous avez repris cette adresse, et votre message est prêt.',
    en: 'A message announces the “new secure address” of Dr Dominique Martin, who is waiting for a result of Mr Modèle. You took that address, and your message is ready.',
  },
  goal: {
    fr: 'Faites parvenir ce résultat au vrai Dr Martin.',
    en: 'Have this result reach the real Dr Martin.',
  },
  hint: {
    fr: 'Lisez l’adresse signe à signe après le @, puis demandez à l’annuaire ce qu’il en sait.',
    en: 'Read the address sign by sign after the @, then ask the directory what it knows.',
  },
  received: [
    {
      from: `Dr Dominique Martin <${LOOK_ALIKE}>`,
      to: [ORDINARY],
      subject: 'Ma nouvelle adresse sécurisée',
      text: [
        'Bonjour,',
        '',
        'J’ai changé d’adresse sécurisée. Merci d’y envoyer dès aujourd’hui tous les résultats en attente.',
        '',
        'Dr Martin',
      ].join('\n'),
      hoursAgo: 2,
    },
  ],
  draft: {
    from: MSSANTE,
    to: [`Dr Dominique Martin <${LOOK_ALIKE}>`],
    subject: 'Plombémie de M. Modèle',
    text: [
      'Bonjour docteur,',
      '',
      'Voici la plombémie de contrôle de M. Jean Modèle, soudeur : 310 µg/L, contre 420 µg/L en janvier.',
    ],
  },
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'Vous avez quitté l’imitation pour l’adresse publiée dans l’annuaire. Un trait d’union à la place d’un point, et l’adresse n’est plus à MSSanté : c’est la fin, .mssante.fr, qui compte. Prévenez aussi votre service informatique de ce message.',
        en: 'You left the imitation for the address published in the directory. A hyphen in place of a dot, and the address is no longer MSSanté: what counts is the end, .mssante.fr. Tell your IT service about that message, too.',
      },
    },
    ordinaryMailbox: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'L’adresse est maintenant la bonne. Mais le message est parti de la messagerie ordinaire, d’où il risque de ne pas arriver, ou de voyager sans protection. Restez dans votre boîte MSSanté.',
        en: 'The address is right now. But the message left from ordinary mail, from where it may not arrive, or travel unprotected. Stay in your MSSanté mailbox.',
      },
    },
    emptied: {
      result: 'nearly',
      feedback: {
        fr: 'Sans le résultat, rien ne fuit, et le Dr Martin n’a rien non plus. À son adresse de l’annuaire, depuis votre boîte MSSanté, vous pouvez le lui envoyer.',
        en: 'Without the result nothing leaks, and Dr Martin has nothing either. You can send it to her address in the directory from your MSSanté mailbox.',
      },
    },
    elsewhere: {
      result: 'not-yet',
      feedback: {
        fr: 'Ce résultat est parti vers une adresse qui n’est pas celle du Dr Martin, et que personne n’a vérifiée. Un message qui annonce une nouvelle adresse se vérifie ailleurs : dans l’annuaire, ou au téléphone, à un numéro que vous connaissez déjà.',
        en: 'This result went to an address that is not Dr Martin’s, and that nobody has checked. A message that announces a new address is checked elsewhere: in the directory, or by telephone, at a number you already know.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Ne pas écrire à une adresse douteuse est un bon réflexe. Il reste à envoyer le résultat au vrai Dr Martin : son adresse est dans l’annuaire.',
        en: 'Not to write to a doubtful address is a good reflex. The result is still to be sent to the real Dr Martin: her address is in the directory.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, hasOutsider, goesOnlyTo } = seenIn(outcome, /µg|plombémie|\b[34][12]0\b/i);
    if (goesOnlyTo(...DR_MARTIN)) {
      if (!hasData) return 'emptied';
      return fromMssante ? 'safe' : 'ordinaryMailbox';
    }
    if (!hasData) return 'somethingElse';
    return hasOutsider ? 'elsewhere' : 'wrongPerson';
  },
});

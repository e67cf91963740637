import { EMPTY_MAILBOX } from '../../../utils/directory/mailbox';
import { MSSANTE } from '../identities';
import { defineExercise } from './exercise';
import { DR_MARTIN } from './people';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const COUSIN = 'dominique.martin@courriel.example';
const NAMESAKE = 'd.martin.exemple@masseur-kinesitherapeute.mssante.fr';

export const autocomplete = defineExercise({
  id: 'autocomplete',
  lesson: 'find-address',
  title: { fr: 'Une adresse complétée trop vite', en: 'An address completed too fast' },
  story: {
    fr: 'Vous avez tapé « Martin » et la messagerie a complété seule : c’est l’adresse de votre cousin. Le résultat est pour le médecin traitant, le Dr Dominique Martin, généraliste à Exemple-sur-Loire.',
    en: 'You typed “Martin” and the webmail completed it by itself: it is your cousin’s address. The result is for the patient’s doctor, Dr Dominique Martin, general practitioner in Exemple-sur-Loire.',
  },
  goal: {
    fr: 'Envoyez ce résultat au bon Dominique Martin.',
    en: 'Send this result to the right Dominique Martin.',
  },
  hint: {
    fr: 'L’annuaire connaît deux personnes de ce nom : leur profession et leur ville les distinguent.',
    en: 'The directory knows two people of that name: their profession and their town tell them apart.',
  },
  draft: {
    from: MSSANTE,
    to: [`Dominique Martin <${COUSIN}>`],
    subject: 'Résultat de M. Modèle',
    text: [
      'Bonjour docteur,',
      '',
      'La plombémie de M. Jean Modèle est redescendue à 180 µg/L. L’anémie est corrigée.',
    ],
  },
  people: [
    {
      ...EMPTY_MAILBOX,
      address: NAMESAKE,
      rpps: '99900000303',
      title: 'M',
      family: 'MARTIN',
      given: 'Dominique',
      professionCode: '70',
      profession: 'Masseur-Kinésithérapeute',
      structure: 'CABINET DES MODELES',
      town: 'MODELEVILLE',
    },
  ],
  endings: {
    safe: {
      result: 'mastered',
      feedback: {
        fr: 'C’est bien le Dr Martin, généraliste à Exemple-sur-Loire. Pour choisir entre deux homonymes, la profession et la ville valent mieux que le nom ; et une adresse que la messagerie complète seule se relit toujours.',
        en: 'This is Dr Martin, general practitioner in Exemple-sur-Loire. To choose between two people of one name, the profession and the town are worth more than the name; and an address that the webmail completes by itself is always read again.',
      },
    },
    namesake: {
      result: 'not-yet',
      feedback: {
        fr: 'C’est l’autre Dominique Martin : masseur-kinésithérapeute à Modeleville, qui ne suit pas M. Modèle. MSSanté protège le chemin, pas le choix du destinataire. Dans l’annuaire, lisez la profession et la ville avant de choisir.',
        en: 'This is the other Dominique Martin: a physiotherapist in Modeleville, who does not look after Mr Modèle. MSSanté protects the way, not the choice of the recipient. In the directory, read profession and town before you choose.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Le résultat est parti vers l’adresse de votre cousin. Ici, l’opérateur MSSanté l’aurait sans doute refusé : une chance, pas une protection. Cherchez dans l’annuaire le Dr Martin, généraliste à Exemple-sur-Loire.',
        en: 'The result went to your cousin’s address. Here the MSSanté operator would probably have refused it: that is luck, not protection. Find Dr Martin, general practitioner in Exemple-sur-Loire, in the directory.',
      },
    },
    ordinaryMailbox: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'C’est le bon Dr Martin. Mais le message est parti de la messagerie ordinaire, d’où il risque de ne pas arriver, ou de voyager sans protection. Restez dans votre boîte MSSanté.',
        en: 'This is the right Dr Martin. But the message left from ordinary mail, from where it may not arrive, or travel unprotected. Stay in your MSSanté mailbox.',
      },
    },
    emptied: {
      result: 'nearly',
      feedback: {
        fr: 'Sans le résultat, personne n’apprend rien, et le Dr Martin non plus. À sa boîte MSSanté, trouvée dans l’annuaire, vous pouvez l’envoyer tel quel.',
        en: 'Without the result nobody learns anything, and neither does Dr Martin. You can send it as it is to her MSSanté mailbox, found in the directory.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Vous n’avez rien envoyé à votre cousin, c’est bien. Mais le Dr Martin attend ce résultat : l’annuaire dit lequel des deux homonymes est le bon.',
        en: 'You sent nothing to your cousin, and that is good. But Dr Martin is waiting for this result: the directory tells which of the two is the right one.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesTo, goesOnlyTo } = seenIn(outcome, /180|plombémie|anémie/i);
    if (!hasData) return goesOnlyTo(COUSIN, NAMESAKE, ...DR_MARTIN) ? 'emptied' : 'somethingElse';
    if (goesTo(COUSIN)) return 'anyway';
    if (goesTo(NAMESAKE)) return 'namesake';
    if (!goesOnlyTo(...DR_MARTIN)) return 'wrongPerson';
    return fromMssante ? 'safe' : 'ordinaryMailbox';
  },
});

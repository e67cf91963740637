import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const SUPPORT = 'support@logiciel-imagine.example';

const FILE = {
  name: 'suivi_depression_Jean_MODELE.csv',
  type: 'text/csv',
  text: [
    'Nom;Prénom;Né le;Motif;Traitement',
    'MODELE;Jean;12/03/1979;dépression, arrêt de trois mois;sertraline 50 mg',
    'EXEMPLE;Adèle;04/07/1985;syndrome du canal carpien droit;infiltration le 2 mars',
  ].join('\n'),
};

export const attachment = defineExercise({
  id: 'attachment',
  lesson: 'attachments',
  title: { fr: 'Une pièce jointe qui en dit trop', en: 'An attachment that says too much' },
  story: {
    fr: 'Un fichier du service ne s’ouvre plus depuis une mise à jour. Vous l’avez joint à votre message, pour que l’éditeur du logiciel regarde ce qui ne va pas.',
    en: 'A file of the service no longer opens since an update. You attached it to your message, so that the maker of the software can look into it.',
  },
  goal: {
    fr: 'Demandez l’aide du support, sans rien lui confier de la santé d’une personne.',
    en: 'Ask the support desk for help, without handing over anything about a person’s health.',
  },
  hint: {
    fr: 'Le texte est anodin. Lisez le nom du fichier, et pensez à ce qu’il contient.',
    en: 'The text is harmless. Read the name of the file, and think of what is in it.',
  },
  draft: {
    from: ORDINARY,
    to: [`Support <${SUPPORT}>`],
    subject: 'Fichier qui ne s’ouvre plus',
    text: [
      'Bonjour,',
      '',
      'Depuis la mise à jour d’hier, le logiciel n’ouvre plus nos fichiers et affiche l’erreur 12. Pouvez-vous nous aider ?',
    ],
    files: [FILE],
  },
  endings: {
    withoutFile: {
      result: 'mastered',
      feedback: {
        fr: 'Le support a ce qu’il lui faut : l’erreur, et quand elle est apparue. Le fichier est resté chez vous. S’il en faut un, un fichier d’essai inventé suffit ; le nom d’un fichier compte autant que son contenu.',
        en: 'The support desk has what it needs: the error, and when it appeared. The file stayed with you. If they need one, a made-up test file will do; the name of a file counts as much as its content.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Le fichier est parti : son nom annonce une dépression, et il contient les motifs et les traitements de deux personnes. Le support n’a pas à les lire, et le chemin ne les protège pas. Retirez le fichier ; décrivez l’erreur, ou joignez un fichier d’essai.',
        en: 'The file left: its name tells of a depression, and it holds the reasons and treatments of two people. They are not for the support desk to read, and the way does not protect them. Remove the file; describe the error, or attach a test file.',
      },
    },
    refusedFile: {
      result: 'not-yet',
      feedback: {
        fr: 'Le support n’est pas dans MSSanté : l’opérateur refuserait le message. Surtout, une boîte plus sûre ne change rien au fond : ce fichier n’est pas pour lui. Retirez-le, et écrivez depuis votre messagerie ordinaire.',
        en: 'The support desk is not inside MSSanté: the operator would refuse the message. Above all, a safer mailbox changes nothing about the matter: this file is not for them. Remove it, and write from your ordinary mailbox.',
      },
    },
    refused: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Le fichier est resté chez vous, c’est l’essentiel. Mais depuis MSSanté, l’adresse du support n’est pas joignable. Sans donnée de santé, ce message peut partir de votre messagerie ordinaire.',
        en: 'The file stayed with you, which is what matters. But from MSSanté the support desk cannot be reached. Without health data, this message can leave from your ordinary mailbox.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Rien n’a fui, mais le fichier ne s’ouvre toujours pas. Le message pouvait partir sans sa pièce jointe : l’erreur, décrite en une phrase, suffit pour commencer.',
        en: 'Nothing was given away, but the file still does not open. The message could leave without its attachment: the error, described in a sentence, is enough to begin with.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(outcome, /dépression|sertraline|carpien|MODELE/);
    const givesData = hasData || outcome.files.includes(FILE.name);
    if (!goesOnlyTo(SUPPORT)) return givesData ? 'wrongPerson' : 'somethingElse';
    if (fromMssante) return givesData ? 'refusedFile' : 'refused';
    return givesData ? 'anyway' : 'withoutFile';
  },
});

import type { Lesson } from '../schema';

/** Before, during and after the closing of a mailbox, so that no letter waits where nobody looks. */
export const changeOperator: Lesson = {
  id: 'change-operator',
  title: {
    fr: 'Changer d’opérateur : avant, pendant, après',
    en: 'Changing operator: before, during, after',
  },
  invitations: [
    {
      fr: 'Une adresse change, aucun courrier ne se perd : la méthode en une minute.',
      en: 'An address changes and no letter is lost: the method in one minute.',
    },
    {
      fr: 'Un déménagement de boîte MSSanté se prépare : voici la liste, pour partir tranquille.',
      en: 'Moving an MSSanté mailbox takes some preparing: here is the list, for an easy move.',
    },
    {
      fr: 'Quand l’adresse d’un confrère ne répond plus, comprenez pourquoi, et évitez-le à la vôtre.',
      en: 'When a colleague’s address stops answering, see why, and spare your own that fate.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['probable-not-listed', 'probable-stale-list'],
  minutes: 1,
  picture: {
    source: { bundled: 'change-operator' },
    alt: {
      fr: 'Des enveloppes passent d’une ancienne boîte aux lettres, fermée, à une nouvelle, ouverte ; un calendrier entre les deux.',
      en: 'Envelopes move from an old, closed mailbox to a new, open one; a calendar stands between them.',
    },
  },
  body: {
    fr: `Votre service change d’opérateur MSSanté, et votre adresse va sans doute changer aussi. Une boîte fermée ne fait pas suivre le courrier : un peu de méthode évite qu’un résultat se perde.

## Avant la fermeture

- Ouvrez la nouvelle boîte et échangez un message d’essai, sans donnée de santé.
- Exportez ce qui doit être gardé, vers le dossier médical ou un lieu choisi par votre service.
- Prévenez vos correspondants habituels : ancienne adresse, nouvelle adresse, date.

## Pendant

- Placez sur l’ancienne boîte une réponse automatique : la nouvelle adresse et la date, rien d’autre.
- Relevez les deux boîtes jusqu’au dernier jour.
- Corrigez votre signature, vos logiciels, vos modèles de courrier.

## Après

- Cherchez-vous dans l’annuaire : la nouvelle adresse doit y être, l’ancienne avoir disparu. Les opérateurs publient les adresses : au besoin, écrivez-leur.
- Demandez à un confrère de vous écrire, pour voir.

## Et dans l’autre sens

Cela arrive aussi à vos correspondants : chaque jour, des boîtes ouvrent et d’autres ferment. Si l’adresse d’un correspondant ne répond plus, cherchez la nouvelle dans l’annuaire, puis effacez l’ancienne de vos contacts, pour que la saisie automatique ne la propose plus.`,
    en: `Your service changes its MSSanté operator, and your address will probably change too. A closed mailbox forwards nothing: a little method keeps a result from being lost.

## Before the closing

- Open the new mailbox and exchange a test message, without health data.
- Export what must be kept, to the medical record or to a place chosen by your service.
- Tell your usual correspondents: old address, new address, date.

## During

- Put an automatic reply on the old mailbox: the new address and the date, nothing else.
- Read both mailboxes until the last day.
- Correct your signature, your software, your letter templates.

## After

- Look yourself up in the directory: the new address should be there, the old one gone. Operators publish the addresses: if need be, write to them.
- Ask a colleague to write to you, just to see.

## And the other way round

It happens to your correspondents too: every day, mailboxes open and others close. If a correspondent’s address no longer answers, look up the new one in the directory, then delete the old one from your contacts, so that autocompletion no longer suggests it.`,
  },
  exercise: 'autocomplete',
  quiz: [
    {
      question: {
        fr: 'Votre boîte ferme dans un mois. Quand prévenir vos correspondants ?',
        en: 'Your mailbox closes in a month. When do you tell your correspondents?',
      },
      answers: [
        {
          text: {
            fr: 'Après la fermeture, s’ils se plaignent.',
            en: 'After the closing, if they complain.',
          },
          isRight: false,
          explanation: {
            fr: 'Certains ne verront pas leur message d’échec, et un résultat attendra dans le vide.',
            en: 'Some will not notice that their message failed, and a result will wait nowhere.',
          },
        },
        {
          text: {
            fr: 'Dès que la nouvelle adresse fonctionne, avec la date de la fermeture.',
            en: 'As soon as the new address works, with the date of the closing.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Ils ont le temps de corriger leur carnet d’adresses, et vous relevez les deux boîtes entre-temps.',
            en: 'Yes. They have time to correct their address books, and you read both mailboxes meanwhile.',
          },
        },
        {
          text: {
            fr: 'Inutile : l’ancien opérateur fera suivre.',
            en: 'No need: the old operator will forward.',
          },
          isRight: false,
          explanation: {
            fr: 'N’y comptez pas. Une fois fermée, la boîte ne reçoit plus rien.',
            en: 'Do not count on it. Once closed, the mailbox receives nothing.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Que mettre dans la réponse automatique de l’ancienne boîte ?',
        en: 'What goes into the automatic reply of the old mailbox?',
      },
      answers: [
        {
          text: {
            fr: 'La nouvelle adresse MSSanté et la date de fermeture.',
            en: 'The new MSSanté address and the date of the closing.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Court, utile, et lisible par toute personne qui vous écrit.',
            en: 'Yes. Short, useful, and fit for anyone who writes to you.',
          },
        },
        {
          text: {
            fr: 'La liste des dossiers en cours, pour rassurer.',
            en: 'The list of current files, to reassure people.',
          },
          isRight: false,
          explanation: {
            fr: 'Cette réponse part à tout le monde : elle ne nomme donc personne.',
            en: 'This reply goes to everybody: so it names nobody.',
          },
        },
        {
          text: {
            fr: 'Mon adresse Gmail, le temps du changement.',
            en: 'My Gmail address, for the time of the move.',
          },
          isRight: false,
          explanation: {
            fr: 'Vous inviteriez vos confrères à quitter l’espace protégé avec leurs comptes rendus.',
            en: 'You would be inviting colleagues to take their reports out of the protected space.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Un mois plus tard, l’annuaire montre encore vos deux adresses. Que faites-vous ?',
        en: 'A month later, the directory still shows both your addresses. What do you do?',
      },
      answers: [
        {
          text: {
            fr: 'Rien : deux adresses, deux chances.',
            en: 'Nothing: two addresses, two chances.',
          },
          isRight: false,
          explanation: {
            fr: 'Une partie du courrier ira vers une boîte que personne n’ouvre.',
            en: 'Part of the mail will go to a mailbox that nobody opens.',
          },
        },
        {
          text: {
            fr: 'J’efface l’ancienne de mes contacts.',
            en: 'I delete the old one from my contacts.',
          },
          isRight: false,
          explanation: {
            fr: 'Bonne habitude, mais cela ne change que votre carnet d’adresses : les autres la voient encore.',
            en: 'A good habit, but it changes your own address book only: others can still see it.',
          },
        },
        {
          text: {
            fr: 'Je demande à l’ancien opérateur de retirer l’ancienne.',
            en: 'I ask the old operator to withdraw the old one.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. C’est lui qui l’a publiée. Vérifiez quelques jours plus tard qu’elle a disparu.',
            en: 'Yes. It is the one that published it. Check a few days later that it has gone.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'ANS, référentiel MSSanté n° 1 (opérateurs) : vie des boîtes et publication dans l’annuaire',
        en: 'ANS, MSSanté reference document 1 (operators): life of mailboxes, publication in the directory (in French)',
      },
      url: 'https://esante.gouv.fr/strategie-nationale/mssante',
    },
    {
      label: {
        fr: 'Annuaire Santé : vérifier que la nouvelle adresse y est',
        en: 'Annuaire Santé, the national directory: check that the new address is there (in French)',
      },
      url: 'https://annuaire.esante.gouv.fr',
    },
  ],
};

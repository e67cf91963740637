import type { Lesson } from '../schema';

/** Why a message does not pass between ordinary mail and MSSanté, and what to do instead. */
export const twoNetworks: Lesson = {
  id: 'two-networks',
  title: { fr: 'Deux messageries qui ne se parlent pas', en: 'Two mail networks that do not talk' },
  invitations: [
    {
      fr: 'Comprenez en une minute pourquoi certains messages ne passent pas, et par où les faire passer.',
      en: 'Understand in one minute why some messages do not get through, and which way they do.',
    },
    {
      fr: 'Un message vous est revenu ? Voici pourquoi, et comment éviter le prochain.',
      en: 'Did a message come back to you? Here is why, and how to avoid the next one.',
    },
    {
      fr: 'Savoir d’où partir compte autant que savoir à qui l’on écrit.',
      en: 'Knowing where to write from matters as much as knowing whom to write to.',
    },
  ],
  occasions: ['weekly', 'on-opening', 'after-held'],
  rules: ['mssante-from-ordinary', 'outside-from-mssante'],
  minutes: 1,
  body: {
    fr: `Les deux ont un bouton « Envoyer » et des adresses avec une arobase. Pourtant, messagerie ordinaire et MSSanté sont **deux réseaux distincts**.

## Un espace fermé, exprès

MSSanté est un *espace de confiance*. Pour y entrer, un opérateur signe un contrat avec l’Agence du numérique en santé, et ses domaines sont inscrits sur la liste blanche. Les messages circulent entre ces domaines-là. C’est ce qui les protège tout au long du trajet.

## Trois trajets

- **De MSSanté à MSSanté** : le message arrive, même si vos opérateurs sont différents.
- **De MSSanté à une adresse ordinaire** : en règle générale, votre opérateur le refuse.
- **D’une adresse ordinaire à MSSanté** : il risque de ne pas arriver, ou de voyager sans protection.

L’adresse du destinataire ne suffit donc pas : **il faut aussi partir de MSSanté**.

## En pratique

Des données de santé ? Ouvrez votre messagerie MSSanté et écrivez de là. Aucune ? La messagerie ordinaire convient très bien.

La loi n’impose pas MSSanté. Elle demande en revanche de protéger les données de santé que l’on échange.`,
    en: `Both have a “Send” button, and addresses with an @. Yet ordinary mail and MSSanté are **two separate networks**.

## A closed space, on purpose

MSSanté is a *trust space*. To come in, an operator signs a contract with the Agence du numérique en santé, the national agency for digital health, and its domains are entered in the liste blanche, the list of admitted domains. Messages travel between these domains. That is what protects them all along the way.

## Three journeys

- **From MSSanté to MSSanté**: the message arrives, even if you have different operators.
- **From MSSanté to an ordinary address**: as a rule, your operator refuses it.
- **From an ordinary address to MSSanté**: it may not arrive, or may travel unprotected.

So the recipient’s address is not enough: **you must also start from MSSanté**.

## In practice

Health data? Open your MSSanté mailbox and write from there. None? Ordinary mail will do very well.

The law does not impose MSSanté. It does ask for health data to be protected when it is exchanged.`,
  },
  picture: {
    source: { bundled: 'two-networks' },
    alt: {
      fr: 'À gauche, des boîtes reliées entre elles dans un cercle fermé ; à droite, d’autres boîtes. Entre les deux, une enveloppe s’arrête devant une barrière.',
      en: 'On the left, mailboxes joined together inside a closed circle; on the right, other mailboxes. Between the two, an envelope stops at a barrier.',
    },
  },
  exercise: 'mssante-from-ordinary',
  quiz: [
    {
      question: {
        fr: 'Infirmière, vous avez l’adresse MSSanté du médecin traitant. Votre messagerie de tous les jours est ouverte. Comment lui envoyer un compte rendu ?',
        en: 'You are a nurse and have the family doctor’s MSSanté address. Your everyday mail is open. How do you send a report?',
      },
      answers: [
        {
          text: {
            fr: 'D’ici : son adresse est dans MSSanté, le message sera protégé.',
            en: 'From here: the address is inside MSSanté, the message will be protected.',
          },
          isRight: false,
          explanation: {
            fr: 'L’arrivée est dans MSSanté, mais pas le départ : le message peut se perdre, ou voyager à découvert.',
            en: 'The end is inside MSSanté, the start is not: the message may get lost, or travel in the open.',
          },
        },
        {
          text: {
            fr: 'Depuis ma boîte MSSanté.',
            en: 'From my MSSanté mailbox.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui : le départ et l’arrivée sont dans l’espace de confiance. Pli sûr peut y déplacer un message déjà écrit.',
            en: 'Yes: both ends are inside the trust space. Pli sûr can move a message there that is already written.',
          },
        },
        {
          text: {
            fr: 'D’ici, en écrivant « confidentiel » dans l’objet.',
            en: 'From here, with “confidential” in the subject.',
          },
          isRight: false,
          explanation: {
            fr: 'Ce mot prévient le lecteur, mais il ne ferme pas l’enveloppe.',
            en: 'That word warns the reader, but it does not seal the envelope.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Votre boîte MSSanté est chez un opérateur, celle de l’hôpital chez un autre. Vos messages passeront-ils ?',
        en: 'Your MSSanté mailbox is with one operator, the hospital’s with another. Will your messages get through?',
      },
      answers: [
        {
          text: {
            fr: 'Non, il faut le même opérateur.',
            en: 'No, it takes the same operator.',
          },
          isRight: false,
          explanation: {
            fr: 'Les opérateurs sont nombreux, et l’espace de confiance est justement fait pour qu’ils s’écrivent.',
            en: 'There are many operators, and the trust space is made just so that they can write to each other.',
          },
        },
        {
          text: {
            fr: 'Oui, si les deux domaines sont sur la liste blanche.',
            en: 'Yes, if both domains are in the liste blanche.',
          },
          isRight: true,
          explanation: {
            fr: 'C’est cela : la liste compte, pas le nom de l’opérateur.',
            en: 'That is it: the list counts, not the operator’s name.',
          },
        },
        {
          text: {
            fr: 'Seulement sans pièce jointe.',
            en: 'Only without an attachment.',
          },
          isRight: false,
          explanation: {
            fr: 'Les pièces jointes voyagent aussi : c’est même ainsi que s’échangent les comptes rendus.',
            en: 'Attachments travel too: that is just how reports are exchanged.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Depuis votre boîte MSSanté, vous voulez confirmer à une entreprise l’heure d’une étude de poste, sans aucune donnée de santé. Le message revient. Que faire ?',
        en: 'From your MSSanté mailbox you want to confirm to a company the hour of a workstation study, with no health data at all. The message comes back. What now?',
      },
      answers: [
        {
          text: {
            fr: 'L’envoyer depuis ma messagerie ordinaire.',
            en: 'Send it from my ordinary mailbox.',
          },
          isRight: true,
          explanation: {
            fr: 'Très bien : il n’y a rien à protéger ici, et l’entreprise n’est pas dans MSSanté.',
            en: 'Very good: there is nothing to protect here, and the company is not inside MSSanté.',
          },
        },
        {
          text: {
            fr: 'Réessayer jusqu’à ce que le message passe.',
            en: 'Try again until the message gets through.',
          },
          isRight: false,
          explanation: {
            fr: 'Ce n’est pas une panne : une boîte MSSanté n’écrit en principe qu’à MSSanté.',
            en: 'Nothing is broken: as a rule, an MSSanté mailbox writes only to MSSanté.',
          },
        },
        {
          text: {
            fr: 'Ajouter .mssante.fr à l’adresse de l’entreprise.',
            en: 'Add .mssante.fr to the company’s address.',
          },
          isRight: false,
          explanation: {
            fr: 'Une adresse ne se fabrique pas : celle-ci n’existerait pas, ou serait à quelqu’un d’autre.',
            en: 'An address cannot be made up: this one would not exist, or would be somebody else’s.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'MSSanté : rejoindre l’espace de confiance, le contrat d’opérateur',
        en: 'MSSanté: joining the trust space, the operator’s contract (in French)',
      },
      url: 'https://cms.mssante.fr/is/rejoindre',
    },
    {
      label: {
        fr: 'Agence du numérique en santé : questions fréquentes (MSSanté est un choix, sécuriser les échanges non)',
        en: 'Agence du numérique en santé: frequent questions (MSSanté is a choice, securing exchanges is not; in French)',
      },
      url: 'https://esante.gouv.fr/foire-aux-questions/mssante',
    },
    {
      label: {
        fr: 'RGPD, article 32 : une sécurité adaptée au risque',
        en: 'GDPR, article 32: security that suits the risk',
      },
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ],
};

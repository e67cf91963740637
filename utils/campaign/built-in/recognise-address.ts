import type { Lesson } from '../schema';

/** What stands after the @ decides; look-alikes and shown names prove nothing. */
export const recogniseAddress: Lesson = {
  id: 'recognise-address',
  title: { fr: 'Reconnaître une adresse MSSanté', en: 'Recognise an MSSanté address' },
  invitations: [
    {
      fr: 'En une minute, sachez d’un coup d’œil si une adresse est dans MSSanté.',
      en: 'In one minute, learn to see at a glance whether an address is inside MSSanté.',
    },
    {
      fr: 'Un tiret à la place d’un point suffit à tromper : voici comment ne plus s’y laisser prendre.',
      en: 'A hyphen in place of a dot is enough to mislead: here is how not to be caught.',
    },
    {
      fr: 'Et si vous n’aviez plus qu’un seul endroit à regarder dans une adresse ?',
      en: 'What if there were only one place left to look at in an address?',
    },
  ],
  occasions: ['first-day', 'weekly', 'on-opening', 'after-held'],
  rules: [
    'look-alike',
    'probable-not-listed',
    'probable-stale-list',
    'test-domain-health',
    'unreadable-health',
    'unreadable-possible-health',
  ],
  minutes: 1,
  body: {
    fr: `Une adresse a deux moitiés. Avant l’arobase, un nom. Après, le **domaine** : lui seul dit si la boîte fait partie de MSSanté.

## Regardez la fin, toute la fin

Presque tous les domaines MSSanté finissent par **.mssante.fr**, avec un mot et un point devant : \`camille.exemple@medecin.mssante.fr\`. Chacun est inscrit, lettre pour lettre, sur la *liste blanche* : la liste des domaines admis. Les rares exceptions, en \`apicrypt.org\`, y figurent aussi.

## Les sosies

- \`medecin-mssante.fr\` : un tiret à la place du point.
- \`mssanté.fr\` : un accent en trop.
- \`medecin.msante.fr\` : un « s » perdu.
- \`medecin.mssante.fr.example\` : la vraie fin est ailleurs.

Faute de frappe ou piège, le message partirait chez quelqu’un d’autre.

## Le nom affiché ne prouve rien

« Dr Camille Exemple – MSSanté » est un texte libre : chacun peut l’écrire. Ouvrez la fiche de l’expéditeur pour lire l’adresse elle-même.

## Et ensuite ?

Écrire de votre boîte MSSanté à une adresse MSSanté protège le *trajet*. Cela ne dit pas que cette personne peut tout savoir : on ne transmet qu’à ceux qui prennent part au suivi, et seulement le nécessaire.`,
    en: `An address has two halves. Before the @, a name. After it, the **domain**: it alone tells whether the mailbox belongs to MSSanté, the secure mail of French health care.

## Look at the end, the whole end

Nearly all MSSanté domains end in **.mssante.fr**, with a word and a dot before it: \`camille.exemple@medecin.mssante.fr\`. Each one stands, letter for letter, in the *liste blanche*: the list of admitted domains. The few exceptions, in \`apicrypt.org\`, stand there too.

## The look-alikes

- \`medecin-mssante.fr\`: a hyphen in place of the dot.
- \`mssanté.fr\`: an accent too many.
- \`medecin.msante.fr\`: an “s” is lost.
- \`medecin.mssante.fr.example\`: the real end is elsewhere.

A slip of the finger or a trap: either way, the message would go to somebody else.

## The name shown proves nothing

“Dr Camille Exemple – MSSanté” is free text: anyone can write it. Open the sender’s card to read the address itself.

## And then?

Writing from your MSSanté mailbox to an MSSanté address protects the *journey*. It does not mean that this person may know everything: share only with those who take part in the person’s care, and only what they need.`,
  },
  picture: {
    source: { bundled: 'recognise-address' },
    alt: {
      fr: 'Deux adresses l’une sous l’autre. Dans la première, un point sépare les mots du domaine : elle est cochée. Dans la seconde, un tiret prend sa place : elle est barrée.',
      en: 'Two addresses, one below the other. In the first, a dot parts the words of the domain: it has a tick. In the second, a hyphen takes its place: it has a cross.',
    },
  },
  exercise: 'look-alike',
  quiz: [
    {
      question: {
        fr: 'Vous êtes secrétaire médicale. Le médecin du travail vous confie un courrier pour le médecin traitant. Laquelle de ces adresses est dans MSSanté ?',
        en: 'You are a medical secretary. The occupational physician hands you a letter for the family doctor. Which of these addresses is inside MSSanté?',
      },
      answers: [
        {
          text: { fr: 'camille.exemple@medecin-mssante.fr', en: 'camille.exemple@medecin-mssante.fr' },
          isRight: false,
          explanation: {
            fr: 'Regardez entre « medecin » et « mssante » : c’est un tiret. Ce domaine n’est pas sur la liste blanche et peut appartenir à n’importe qui.',
            en: 'Look between “medecin” and “mssante”: that is a hyphen. This domain is not in the liste blanche and may belong to anyone.',
          },
        },
        {
          text: { fr: 'camille.exemple@medecin.mssante.fr', en: 'camille.exemple@medecin.mssante.fr' },
          isRight: true,
          explanation: {
            fr: 'Oui : le domaine finit par .mssante.fr, après un point, et « medecin.mssante.fr » figure sur la liste blanche.',
            en: 'Yes: the domain ends in .mssante.fr, after a dot, and “medecin.mssante.fr” stands in the liste blanche.',
          },
        },
        {
          text: {
            fr: 'camille.exemple.mssante@messagerie.example',
            en: 'camille.exemple.mssante@messagerie.example',
          },
          isRight: false,
          explanation: {
            fr: 'Ici, « mssante » est avant l’arobase : c’est un simple nom. Le domaine, messagerie.example, est celui d’une messagerie ordinaire.',
            en: 'Here “mssante” stands before the @: it is only a name. The domain, messagerie.example, is one of ordinary mail.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Un message s’affiche sous le nom « Dr Jean Modèle – MSSanté » et vous demande une plombémie. Que faites-vous d’abord ?',
        en: 'A message shows the name “Dr Jean Modèle – MSSanté” and asks you for a blood lead result. What do you do first?',
      },
      answers: [
        {
          text: { fr: 'Je réponds : le nom indique MSSanté.', en: 'I answer: the name says MSSanté.' },
          isRight: false,
          explanation: {
            fr: 'Le nom affiché est choisi par celui qui écrit. Il peut cacher une adresse tout à fait ordinaire.',
            en: 'The sender chooses the name that is shown. An entirely ordinary address may stand behind it.',
          },
        },
        {
          text: {
            fr: 'Je réponds en mettant une collègue en copie, par prudence.',
            en: 'I answer with a colleague in copy, to be careful.',
          },
          isRight: false,
          explanation: {
            fr: 'La copie ne vérifie rien, et le résultat serait lu par une personne de plus.',
            en: 'A copy checks nothing, and one more person would read the result.',
          },
        },
        {
          text: {
            fr: 'J’ouvre la fiche de l’expéditeur pour lire l’adresse entière.',
            en: 'I open the sender’s card to read the whole address.',
          },
          isRight: true,
          explanation: {
            fr: 'C’est le bon réflexe : l’adresse, et surtout ce qui suit l’arobase, dit où partira la réponse.',
            en: 'That is the right reflex: the address, above all what follows the @, tells where the answer will go.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'L’adresse finit par .mssante.fr et son domaine est sur la liste blanche. Que savez-vous de sûr ?',
        en: 'The address ends in .mssante.fr and its domain is in the liste blanche. What do you know for sure?',
      },
      answers: [
        {
          text: {
            fr: 'Que cette personne peut recevoir tout le dossier.',
            en: 'That this person may receive the whole record.',
          },
          isRight: false,
          explanation: {
            fr: 'Non : l’adresse ne donne aucun droit. On ne partage que ce qui est strictement nécessaire, avec ceux qui participent au suivi.',
            en: 'No: an address gives no right. Share only what is strictly necessary, with those who take part in the care.',
          },
        },
        {
          text: {
            fr: 'Que la boîte est dans l’espace de confiance. Il reste à vérifier la personne.',
            en: 'That the mailbox is inside the trust space. The person is still to be checked.',
          },
          isRight: true,
          explanation: {
            fr: 'Exactement. De MSSanté à MSSanté, le trajet est protégé ; à vous de voir si c’est la bonne personne et ce dont elle a besoin.',
            en: 'Exactly. From MSSanté to MSSanté, the journey is protected; it is for you to see whether this is the right person, and what that person needs.',
          },
        },
        {
          text: { fr: 'Rien du tout.', en: 'Nothing at all.' },
          isRight: false,
          explanation: {
            fr: 'Vous savez déjà beaucoup : écrit depuis votre boîte MSSanté, le message restera entre domaines admis. Ce n’est simplement pas la seule question à se poser.',
            en: 'You know a great deal already: written from your MSSanté mailbox, the message will stay between admitted domains. It is just not the only question to ask.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'Agence du numérique en santé : MSSanté, les messageries sécurisées de santé',
        en: 'Agence du numérique en santé: MSSanté, secure health mail (in French)',
      },
      url: 'https://esante.gouv.fr/produits-services/mssante',
    },
    {
      label: {
        fr: 'Agence du numérique en santé : copie de la liste blanche, mars 2025',
        en: 'Agence du numérique en santé: copy of the liste blanche, March 2025 (in French)',
      },
      url: 'https://github.com/ansforge/MSS-liste-blanche',
    },
    {
      label: {
        fr: 'Code de la santé publique, article L. 1110-4 : avec qui échanger, et quoi',
        en: 'Public health code, article L. 1110-4: with whom to share, and what (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
};

import type { Lesson } from '../schema';

/** Look up an address in the Annuaire Santé, check the person, and do not take « not published » for « not equipped ». */
export const findAddress: Lesson = {
  id: 'find-address',
  title: { fr: 'Trouver une adresse, et la vérifier', en: 'Find an address, and check it' },
  invitations: [
    {
      fr: 'Trouvez l’adresse MSSanté d’un confrère en moins de temps qu’un appel au secrétariat.',
      en: 'Find a colleague’s MSSanté address in less time than a call to the secretariat takes.',
    },
    {
      fr: 'Deux médecins du même nom ? Quatre points à regarder, et l’hésitation disparaît.',
      en: 'Two doctors of the same name? Four things to look at, and no more doubt.',
    },
    {
      fr: 'Un confrère absent de l’annuaire a peut-être une boîte : voyez comment avoir son adresse.',
      en: 'A colleague who is not in the directory may well have a mailbox: see how to get the address.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['outside-health', 'outside-from-mssante', 'probable-not-listed'],
  minutes: 1,
  body: {
    fr: `Vous avez un nom, il vous manque l’adresse. L’**Annuaire Santé** recense les professionnels et leurs boîtes MSSanté publiées. Cherchez dans Pli sûr, ou sur [annuaire.esante.gouv.fr](https://annuaire.esante.gouv.fr).

## Chercher

Tapez le nom, puis la ville ou la profession. Plus sûr encore : le **numéro RPPS**, onze chiffres propres à chaque professionnel.

## Vérifier la personne

Les homonymes sont fréquents. Comparez :

1. le nom et le prénom ;
2. la ville ;
3. la profession et la spécialité ;
4. le numéro RPPS, si vous l’avez.

Plusieurs boîtes pour la même personne ? Prenez celle du lieu où elle suit le salarié.

## Rien trouvé ?

**Pas publié ne veut pas dire pas équipé.** Une boîte en *liste rouge* existe, mais n’est pas montrée. Téléphonez et demandez : « Quelle est votre adresse MSSanté ? » N’en devinez jamais une : elle pourrait être à un autre.

## Avant d’envoyer

La bonne adresse n’ouvre pas tous les droits. On échange avec ceux qui prennent part au suivi de la personne, et seulement ce qui leur est nécessaire.`,
    en: `You have a name, the address is missing. The **Annuaire Santé**, the national directory, lists professionals and their published MSSanté mailboxes. Search in Pli sûr, or on [annuaire.esante.gouv.fr](https://annuaire.esante.gouv.fr).

## Search

Type the name, then the town or the profession. Surer still: the **RPPS number**, eleven digits that belong to one professional only.

## Check the person

Many people share a name. Compare:

1. first and last name;
2. the town;
3. profession and specialty;
4. the RPPS number, if you have it.

Several mailboxes for one person? Take the one of the place where that person follows the employee.

## Nothing found?

**Not published does not mean not equipped.** A mailbox on the *liste rouge*, the unlisted ones, exists but is not shown. Call and ask: “What is your MSSanté address?” Never guess one: it might be somebody else’s.

## Before you send

The right address does not open every right. Share with those who take part in the person’s care, and only what they need.`,
  },
  picture: {
    source: { bundled: 'find-address' },
    alt: {
      fr: 'Une loupe passe sur quatre fiches qui se ressemblent et s’arrête sur l’une d’elles, cochée.',
      en: 'A magnifying glass moves over four cards that look alike and stops at one of them, which has a tick.',
    },
  },
  exercise: 'ordinary-doctor',
  quiz: [
    {
      question: {
        fr: 'Deux « Camille Exemple » sortent de l’annuaire : une médecin généraliste à Villefictive, une radiologue à Bourg-Modèle. Vous cherchez le médecin traitant. Que faites-vous ?',
        en: 'The directory brings up two “Camille Exemple”: a general practitioner in Villefictive, a radiologist in Bourg-Modèle. You are looking for the family doctor. What do you do?',
      },
      answers: [
        {
          text: { fr: 'J’écris aux deux, l’une répondra.', en: 'I write to both, one will answer.' },
          isRight: false,
          explanation: {
            fr: 'L’une des deux lirait alors les données de quelqu’un qu’elle ne suit pas.',
            en: 'One of the two would then read the data of somebody she does not follow.',
          },
        },
        {
          text: {
            fr: 'Je compare la ville et la profession avec le dossier, ou je demande au salarié.',
            en: 'I compare town and profession with the record, or ask the employee.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui : quelques secondes qui évitent une erreur de personne. Le numéro RPPS lève les derniers doutes.',
            en: 'Yes: a few seconds that prevent a mix-up. The RPPS number removes the last doubt.',
          },
        },
        {
          text: { fr: 'Je prends la première de la liste.', en: 'I take the first one of the list.' },
          isRight: false,
          explanation: {
            fr: 'L’ordre de la liste ne dit pas qui suit votre salarié.',
            en: 'The order of the list does not tell who follows your employee.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Vous ne trouvez aucune boîte pour le Dr Modèle. Que peut-on en dire ?',
        en: 'You find no mailbox for Dr Modèle. What can be said?',
      },
      answers: [
        {
          text: {
            fr: 'Aucune boîte n’est publiée ; il en a peut-être une.',
            en: 'None is published; there may be one.',
          },
          isRight: true,
          explanation: {
            fr: 'C’est cela : liste rouge, ou publication à venir. Le plus simple est de lui demander son adresse.',
            en: 'That is it: unlisted, or not published yet. The simplest way is to ask for the address.',
          },
        },
        {
          text: {
            fr: 'Il n’est pas équipé : j’écris à son adresse ordinaire.',
            en: 'Dr Modèle is not equipped: I write to the ordinary address.',
          },
          isRight: false,
          explanation: {
            fr: 'L’annuaire ne montre que ce qui est publié. Et une adresse ordinaire ne protégerait pas le courrier.',
            en: 'The directory shows only what is published. And an ordinary address would not protect the letter.',
          },
        },
        {
          text: {
            fr: 'Je tente jean.modele@medecin.mssante.fr.',
            en: 'I try jean.modele@medecin.mssante.fr.',
          },
          isRight: false,
          explanation: {
            fr: 'Si l’adresse existe, elle est peut-être à un homonyme, qui lirait tout.',
            en: 'If the address exists, it may belong to somebody of the same name, who would read it all.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'Annuaire Santé, le portail de recherche',
        en: 'Annuaire Santé, the search portal (in French)',
      },
      url: 'https://annuaire.esante.gouv.fr',
    },
    {
      label: {
        fr: 'Agence du numérique en santé : ce que l’Annuaire Santé dit d’une boîte, liste rouge comprise',
        en: 'Agence du numérique en santé: what the directory tells of a mailbox, liste rouge included (in French)',
      },
      url: 'https://interop.esante.gouv.fr/ig/fhir/annuaire',
    },
    {
      label: {
        fr: 'Code de la santé publique, article L. 1110-4 : participer à la prise en charge, s’en tenir au nécessaire',
        en: 'Public health code, article L. 1110-4: taking part in the care, keeping to what is needed (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
};

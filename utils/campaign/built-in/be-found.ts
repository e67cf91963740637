import type { Lesson } from '../schema';

/** Publish one's address, put it in the signature, and open the mailbox. */
export const beFound: Lesson = {
  id: 'be-found',
  title: { fr: 'Se faire trouver', en: 'Be found' },
  invitations: [
    {
      fr: 'Une ligne dans votre signature, et les réponses vous arrivent par le bon chemin.',
      en: 'One line in your signature, and answers reach you by the right way.',
    },
    {
      fr: 'Vérifiez en une minute que vos correspondants peuvent vous joindre par MSSanté.',
      en: 'Check in one minute that your correspondents can reach you through MSSanté.',
    },
    {
      fr: 'Recevez moins de comptes rendus dans votre messagerie ordinaire, en trois gestes.',
      en: 'Get fewer reports in your ordinary mailbox, in three steps.',
    },
  ],
  occasions: ['weekly'],
  minutes: 1,
  body: {
    fr: `Vous écrivez par MSSanté ? Très bien. Encore faut-il qu’on puisse vous y **répondre** : un confrère qui ne trouve pas votre adresse utilisera celle qu’il connaît.

## 1. Vérifiez que vous êtes dans l’annuaire

Cherchez-vous comme le ferait un inconnu : votre nom, votre ville. Pas d’adresse ? Votre boîte est peut-être en *liste rouge*, c’est-à-dire non publiée. Demandez sa publication à votre opérateur ou à votre service informatique.

Faites la même chose pour la boîte de votre équipe : c’est souvent elle que l’on cherche.

## 2. Mettez l’adresse dans votre signature

Dans vos messages comme sur vos courriers, une ligne suffit :

> Pour toute donnée de santé, depuis une boîte MSSanté : camille.exemple@medecin.mssante.fr

Les guides de Pli sûr composent ce bloc pour vous, prêt à copier.

## 3. Relevez la boîte

Une adresse publiée, c’est une promesse. Décidez qui l’ouvre, à quel rythme, et qui remplace pendant les congés. Une secrétaire médicale peut s’en charger sous la responsabilité du professionnel, ou du service, qui l’emploie : elle est tenue au secret professionnel.`,
    en: `Do you write through MSSanté? Very good. But people must be able to **answer** you there: a colleague who does not find your address will use the one that is known.

## 1. See whether you are in the directory

Look for yourself as a stranger would: your name, your town. No address? Your mailbox may be on the *liste rouge*, which means unlisted. Ask your operator, or your IT department, to publish it.

Do the same for the mailbox of your team: it is often the one that people look for.

## 2. Put the address in your signature

In your messages and on your letters, one line is enough:

> For any health data, from an MSSanté mailbox: camille.exemple@medecin.mssante.fr

The guides of Pli sûr write this block for you, ready to copy.

## 3. Open the mailbox

A published address is a promise. Decide who opens it, how often, and who stands in during leave. Medical secretaries may see to it under the responsibility of the professional, or of the service, that employs them: they are bound by professional secrecy.`,
  },
  picture: {
    source: { bundled: 'be-found' },
    alt: {
      fr: 'Une lettre signée : sous la signature, une ligne en couleur porte une arobase. Une flèche la relie à une fiche de l’annuaire, repérée par une épingle.',
      en: 'A signed letter: below the signature, a coloured line bears an @. An arrow joins it to a card of the directory, marked by a pin.',
    },
  },
  // What a correspondent lives through who knows an ordinary address only.
  exercise: 'outside-from-mssante',
  quiz: [
    {
      question: {
        fr: 'Médecin du travail, vous recevez encore les comptes rendus de l’hôpital dans votre messagerie ordinaire. Par quoi commencer ?',
        en: 'You are an occupational physician and still get the hospital’s reports in your ordinary mailbox. Where to begin?',
      },
      answers: [
        {
          text: {
            fr: 'Ne plus répondre à ces messages.',
            en: 'No longer answer these messages.',
          },
          isRight: false,
          explanation: {
            fr: 'L’expéditeur n’en saurait rien, et le suivi du salarié en souffrirait.',
            en: 'The sender would learn nothing from it, and the employee’s care would suffer.',
          },
        },
        {
          text: {
            fr: 'Vérifier que mon adresse MSSanté est publiée, puis la leur indiquer.',
            en: 'Check that my MSSanté address is published, then tell them.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui : ils écrivent là où ils vous trouvent. Avec l’annuaire et la signature, le bon chemin devient le plus court.',
            en: 'Yes: they write where they find you. With the directory and the signature, the right way becomes the short one.',
          },
        },
        {
          text: {
            fr: 'Faire suivre ces messages vers ma boîte MSSanté.',
            en: 'Forward these messages to my MSSanté mailbox.',
          },
          isRight: false,
          explanation: {
            fr: 'Le compte rendu a déjà voyagé sans protection, et un message ordinaire risque de ne pas entrer dans MSSanté.',
            en: 'The report has already travelled unprotected, and an ordinary message may not get into MSSanté.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Quelle ligne ajouter à la signature du secrétariat ?',
        en: 'Which line should be added to the signature of the secretariat?',
      },
      answers: [
        {
          text: {
            fr: '« Vos documents médicaux : secretariat@service.example »',
            en: '“Your medical documents: secretariat@service.example”',
          },
          isRight: false,
          explanation: {
            fr: 'C’est une adresse ordinaire : cette ligne invite à envoyer des données de santé sans protection.',
            en: 'This is an ordinary address: the line invites people to send health data unprotected.',
          },
        },
        {
          text: {
            fr: '« Nous utilisons une messagerie sécurisée. »',
            en: '“We use secure mail.”',
          },
          isRight: false,
          explanation: {
            fr: 'C’est vrai, mais personne ne saura où écrire : il manque l’adresse.',
            en: 'True, but nobody will know where to write: the address is missing.',
          },
        },
        {
          text: {
            fr: '« Données de santé, depuis une boîte MSSanté : secretariat@service-exemple.mssante.fr »',
            en: '“Health data, from an MSSanté mailbox: secretariat@service-exemple.mssante.fr”',
          },
          isRight: true,
          explanation: {
            fr: 'Parfait : l’adresse, ce qu’on y envoie et d’où l’envoyer. La boîte d’équipe reste lue pendant les congés.',
            en: 'Perfect: the address, what to send there, and from where. The mailbox of the team is read during leave as well.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'Annuaire Santé, pour voir ce qui est publié',
        en: 'Annuaire Santé, to see what is published (in French)',
      },
      url: 'https://annuaire.esante.gouv.fr',
    },
    {
      label: {
        fr: 'MSSanté, repères juridiques : le rôle des secrétaires médicaux',
        en: 'MSSanté, legal landmarks: the part of medical secretaries (in French)',
      },
      url: 'https://mssante.fr/reperes-juridiques',
    },
    {
      label: {
        fr: 'Agence du numérique en santé : la liste rouge, une boîte qui ne doit pas être publiée',
        en: 'Agence du numérique en santé: the liste rouge, a mailbox that is not to be published (in French)',
      },
      url: 'https://interop.esante.gouv.fr/ig/fhir/annuaire',
    },
  ],
};

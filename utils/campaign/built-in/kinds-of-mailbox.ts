import type { Lesson } from '../schema';

/** Personal, organisational, of a practice, applicative, the patient's: who reads decides which to choose. */
export const kindsOfMailbox: Lesson = {
  id: 'kinds-of-mailbox',
  title: { fr: 'À quelle boîte écrire ?', en: 'Which mailbox to write to?' },
  invitations: [
    {
      fr: 'Personne, équipe ou logiciel : une minute pour choisir la boîte où votre message sera vraiment lu.',
      en: 'A person, a team or a program: one minute to choose the mailbox where your message will really be read.',
    },
    {
      fr: 'Évitez qu’un courrier attende le retour de vacances de son destinataire.',
      en: 'Keep a letter from waiting until its recipient is back from holiday.',
    },
    {
      fr: 'Toutes les boîtes MSSanté ne se lisent pas de la même façon, et le savoir fait gagner du temps.',
      en: 'Not all MSSanté mailboxes are read in the same way, and knowing it saves time.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['applicative-mailbox'],
  minutes: 1,
  body: {
    fr: `Toutes ces boîtes appartiennent à MSSanté. Ce qui change, c’est **qui lit**.

- **Personnelle**, ou nominative : un professionnel, à son nom. Il peut en avoir plusieurs, une par lieu d’exercice.
- **Organisationnelle** : une équipe. Plusieurs personnes ouvrent \`secretariat@service-exemple.mssante.fr\`, sous la responsabilité de professionnels habilités.
- **De cabinet** : les professionnels d’un même cabinet.
- **Applicative** : un logiciel, qui envoie ou range des documents. Une question y resterait sans doute sans réponse.
- **Du patient** : dans Mon espace santé, à une adresse en \`@patient.mssante.fr\`.

## Laquelle choisir ?

Un avis de médecin à médecin : la **boîte personnelle**. Une demande à traiter même si quelqu’un est absent, comme un transfert de dossier : la **boîte organisationnelle**. Mais pensez à ceux qui la lisent : n’y mettez que ce dont l’équipe a besoin.

## Le patient, un cas à part

Son adresse commence par son matricule INS, son identifiant de santé : elle est elle-même à protéger. On lui écrit seulement depuis une boîte MSSanté. C’est le professionnel qui ouvre l’échange, et lui qui le ferme.`,
    en: `All these mailboxes belong to MSSanté. What differs is **who reads**.

- **Personal** (*personnelle* or *nominative*): one professional, under that person’s name. Some have several, one for each place of work.
- **Organisational** (*organisationnelle*): a team. Several people open \`secretariat@service-exemple.mssante.fr\`, under the responsibility of entitled professionals.
- **Of a practice** (*cabinet*): the professionals of one practice.
- **Applicative**: a program, which sends or files documents. A question would most likely stay without an answer.
- **The patient’s**: in Mon espace santé, at an address in \`@patient.mssante.fr\`.

## Which one to choose?

Advice from doctor to doctor: the **personal mailbox**. A request that must be dealt with even if somebody is away, such as handing over a record: the **organisational mailbox**. But think of those who read it: put in only what the team needs.

## The patient, a case apart

The address begins with the person’s INS, the national health identifier: it is itself to be protected. You can write to it from an MSSanté mailbox only. The professional opens the exchange, and the professional closes it.`,
  },
  picture: {
    source: { bundled: 'kinds-of-mailbox' },
    alt: {
      fr: 'Cinq boîtes aux lettres côte à côte. Au-dessus de chacune, qui la lit : une personne, une équipe, un cabinet, un logiciel, un patient.',
      en: 'Five letter boxes side by side. Above each, who reads it: one person, a team, a practice, a program, a patient.',
    },
  },
  exercise: 'patient-address',
  quiz: [
    {
      question: {
        fr: 'Secrétaire médicale, vous demandez à un autre service de santé au travail le transfert d’un dossier, en plein mois d’août. Quelle boîte ?',
        en: 'You are a medical secretary and ask another occupational health service to hand over a record, in the middle of August. Which mailbox?',
      },
      answers: [
        {
          text: {
            fr: 'La boîte personnelle du médecin qui suivait le salarié.',
            en: 'The personal mailbox of the physician who followed the employee.',
          },
          isRight: false,
          explanation: {
            fr: 'Cette boîte est la sienne, et il est peut-être en congé : la demande pourrait attendre son retour.',
            en: 'This mailbox is the physician’s own, and the physician may be on leave: the request could wait.',
          },
        },
        {
          text: {
            fr: 'La boîte organisationnelle du secrétariat.',
            en: 'The organisational mailbox of the secretariat.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui : plusieurs personnes la lisent. Dites ce qu’il faut pour retrouver le dossier, pas davantage.',
            en: 'Yes: several people read it. Say what is needed to find the record, and no more.',
          },
        },
        {
          text: {
            fr: 'L’adresse ordinaire du service, trouvée sur son site.',
            en: 'The ordinary address of the service, found on its website.',
          },
          isRight: false,
          explanation: {
            fr: 'Elle est hors de MSSanté. Votre demande nomme un salarié, et la réponse pourrait revenir par le même chemin.',
            en: 'It is outside MSSanté. Your request names an employee, and the answer might come back the same way.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Un résultat vous arrive de « resultats@labo-exemple.mssante.fr », une boîte applicative. Vous avez une question. Que faites-vous ?',
        en: 'A result reaches you from “resultats@labo-exemple.mssante.fr”, an applicative mailbox. You have a question. What do you do?',
      },
      answers: [
        {
          text: {
            fr: 'Je cherche dans l’annuaire la boîte du biologiste ou du secrétariat.',
            en: 'I look in the directory for the mailbox of the biologist or the secretariat.',
          },
          isRight: true,
          explanation: {
            fr: 'Très bien : votre question trouvera quelqu’un pour la lire.',
            en: 'Very good: your question will find somebody to read it.',
          },
        },
        {
          text: { fr: 'Je réponds au message.', en: 'I reply to the message.' },
          isRight: false,
          explanation: {
            fr: 'Le canal est protégé, mais c’est un logiciel qui a envoyé : votre réponse risque de n’être lue par personne.',
            en: 'The channel is protected, but a program sent it: your answer may well be read by nobody.',
          },
        },
        {
          text: {
            fr: 'Je téléphone et je laisse le résultat sur le répondeur.',
            en: 'I call and leave the result on the answering machine.',
          },
          isRight: false,
          explanation: {
            fr: 'Téléphoner, pourquoi pas ; mais on ne sait pas qui écoutera ce répondeur.',
            en: 'Calling is fine; but there is no telling who will listen to that machine.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'Agence du numérique en santé : les boîtes MSSanté dans l’Annuaire Santé, types PER, ORG, APP et CAB',
        en: 'Agence du numérique en santé: MSSanté mailboxes in the directory, types PER, ORG, APP and CAB (in French)',
      },
      url: 'https://interop.esante.gouv.fr/ig/fhir/annuaire',
    },
    {
      label: {
        fr: 'MSSanté, repères juridiques : secrétaires médicaux, échanges avec les patients',
        en: 'MSSanté, legal landmarks: medical secretaries, exchanges with patients (in French)',
      },
      url: 'https://mssante.fr/reperes-juridiques',
    },
    {
      label: {
        fr: 'Agence du numérique en santé : questions fréquentes sur MSSanté',
        en: 'Agence du numérique en santé: frequent questions on MSSanté (in French)',
      },
      url: 'https://esante.gouv.fr/foire-aux-questions/mssante',
    },
  ],
};

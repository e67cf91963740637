import type { Lesson } from '../schema';

/** The patient's mailbox of Mon espace santé: who opens, who closes, and what its address gives away. */
export const writeToWorker: Lesson = {
  id: 'write-to-worker',
  title: {
    fr: 'Écrire à un salarié par Mon espace santé',
    en: 'Writing to a worker through Mon espace santé',
  },
  invitations: [
    {
      fr: 'Un salarié attend ses résultats : découvrez en une minute comment les lui envoyer sans risque.',
      en: 'A worker is waiting for results: see in one minute how to send them safely.',
    },
    {
      fr: 'Mon espace santé a une messagerie : voici comment y écrire, et comment clore l’échange.',
      en: 'Mon espace santé has its own mail: here is how to write there, and how to close the exchange.',
    },
    {
      fr: 'Répondre à un salarié sans passer par son adresse personnelle, c’est possible, et c’est simple.',
      en: 'You can answer a worker without using a personal address, and it is simple.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['patient-from-ordinary', 'patient-key-wrong'],
  minutes: 1,
  picture: {
    source: { bundled: 'write-to-worker' },
    alt: {
      fr: 'Un soignant et une salariée qui tient son téléphone ; entre eux, une enveloppe protégée par un cadenas va et revient.',
      en: 'A carer and a worker holding a phone; between them, an envelope under a padlock travels there and back.',
    },
  },
  body: {
    fr: `Un salarié vous demande ses résultats et ne vous donne que son adresse Orange. Il a peut-être mieux : la messagerie de **Mon espace santé**, reliée à MSSanté.

Son adresse est faite de son matricule INS (identité nationale de santé), suivi de \`@patient.mssante.fr\`. Trois règles en découlent :

- **Écrivez depuis MSSanté.** Votre messagerie ordinaire n’atteint pas cette adresse. De plus, l’adresse montre à elle seule le matricule de la personne : ne la recopiez pas ailleurs.
- **C’est vous qui ouvrez l’échange.** La personne peut alors vous répondre. Prenez l’adresse de son identité vérifiée dans votre logiciel, plutôt que de la taper. Pour un apprenti mineur, écrivez à sa propre boîte.
- **C’est vous qui le fermez.** Commencez l’objet de votre dernier message par **[FIN]**.

Avant le premier envoi, prévenez la personne, pendant la visite par exemple : ce que vous lui écrirez, où elle le lira, jusqu’à quand elle pourra répondre. Un échange laissé ouvert, c’est une question qui arrivera un jour où personne ne la lira.

Elle n’utilise pas Mon espace santé ? La remise en main propre et le courrier restent de bons moyens.`,
    en: `A worker asks for results and gives you only an Orange address. There may be something better: the mail of **Mon espace santé**, the national health space, which is connected to MSSanté.

The address there is the person’s INS number (the national health identity) followed by \`@patient.mssante.fr\`. Three rules follow:

- **Write from MSSanté.** Your ordinary mail does not reach this address. Besides, the address alone shows the person’s number: do not copy it anywhere else.
- **You open the exchange.** The person can then answer you. Take the address from the verified identity in your software rather than typing it. For an apprentice under age, write to the apprentice’s own mailbox.
- **You close it.** Begin the subject of your last message with **[FIN]**.

Before the first message, tell the person, during the visit for example: what you will write, where it can be read, and until when an answer is possible. An exchange left open is a question that arrives one day when nobody is reading.

The person does not use Mon espace santé? Handing over the document and the post are still good ways.`,
  },
  exercise: 'worker-asks',
  quiz: [
    {
      question: {
        fr: 'Vous êtes infirmière. Un salarié vous écrit de son adresse Orange pour recevoir son audiogramme. Que faites-vous ?',
        en: 'You are a nurse. A worker writes from an Orange address to ask for a hearing test. What do you do?',
      },
      answers: [
        {
          text: {
            fr: 'Je le préviens, puis je lui écris depuis ma boîte MSSanté sur sa messagerie Mon espace santé.',
            en: 'I tell him, then write from my MSSanté mailbox to his Mon espace santé mail.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. L’audiogramme ne quitte pas l’espace protégé, et la personne sait où le trouver.',
            en: 'Yes. The hearing test never leaves the protected space, and he knows where to find it.',
          },
        },
        {
          text: {
            fr: 'Je réponds à son adresse Orange : c’est lui qui le demande.',
            en: 'I answer to his Orange address: he is the one asking.',
          },
          isRight: false,
          explanation: {
            fr: 'Sa demande est légitime, mais elle ne rend pas le trajet plus sûr. Protéger l’envoi reste notre affaire.',
            en: 'His request is legitimate, but it does not make the way safer. Protecting the message is still up to us.',
          },
        },
        {
          text: {
            fr: 'J’écris à son adresse @patient.mssante.fr depuis ma messagerie ordinaire.',
            en: 'I write to his @patient.mssante.fr address from my ordinary mailbox.',
          },
          isRight: false,
          explanation: {
            fr: 'La bonne boîte, mais le mauvais départ : seule une boîte MSSanté peut y écrire, et son matricule INS voyagerait à découvert.',
            en: 'The right mailbox, from the wrong place: only an MSSanté mailbox can write there, and his INS number would travel in the open.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Tout est réglé avec cette salariée. Comment clore l’échange ?',
        en: 'All is settled with this worker. How do you close the exchange?',
      },
      answers: [
        {
          text: {
            fr: 'J’attends qu’elle n’écrive plus.',
            en: 'I wait until she stops writing.',
          },
          isRight: false,
          explanation: {
            fr: 'L’échange resterait ouvert, et elle pourrait compter sur une lecture qui ne viendra pas. C’est le professionnel qui clôt.',
            en: 'The exchange would stay open, and she might count on being read. It is for the professional to close it.',
          },
        },
        {
          text: {
            fr: 'J’envoie un dernier message dont l’objet commence par [FIN].',
            en: 'I send a last message whose subject begins with [FIN].',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Une phrase qui dit comment vous joindre ensuite, et chacun sait où il en est.',
            en: 'Yes. Add a sentence on how to reach you later, and both of you know where you stand.',
          },
        },
        {
          text: {
            fr: 'J’efface la conversation de ma boîte.',
            en: 'I delete the conversation from my mailbox.',
          },
          isRight: false,
          explanation: {
            fr: 'Effacer chez vous ne dit rien à l’autre bout : pour elle, l’échange est encore ouvert.',
            en: 'Deleting on your side says nothing at the other end: for her, the exchange is still open.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'MSSanté, repères juridiques : échanges à l’initiative du professionnel',
        en: 'MSSanté, legal landmarks: exchanges start with the professional (in French)',
      },
      url: 'https://mssante.fr/reperes-juridiques',
    },
    {
      label: {
        fr: 'ANS, référentiel MSSanté n° 2, v1.0.1 (18/01/2024) : écrire à un usager, INS vérifiée, [FIN]',
        en: 'ANS, MSSanté reference document 2, v1.0.1 (18/01/2024): writing to a patient, verified INS, [FIN] (in French)',
      },
      url: 'https://esante.gouv.fr/sites/default/files/media/document/ans_mss_ref2_clients_de_messageries_mssante_v1.0.1_20240118.pdf',
    },
    {
      label: { fr: 'Mon espace santé', en: 'Mon espace santé (in French)' },
      url: 'https://www.monespacesante.fr',
    },
  ],
};

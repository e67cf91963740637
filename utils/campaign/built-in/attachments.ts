import type { Lesson } from '../schema';

/** What a file tells before it is opened, and what it tells too much of once it is. */
export const attachments: Lesson = {
  id: 'attachments',
  title: {
    fr: 'Pièces jointes : le nom du fichier parle aussi',
    en: 'Attachments: the file name talks too',
  },
  invitations: [
    {
      fr: 'Cinq coups d’œil avant de joindre un fichier, et plus jamais le doute après l’envoi.',
      en: 'Five glances before you attach a file, and no more doubts once it is sent.',
    },
    {
      fr: 'Un nom de fichier en dit parfois plus que le message : une minute pour en choisir de discrets.',
      en: 'A file name can say more than the message: take one minute to choose discreet ones.',
    },
    {
      fr: 'La page de trop, le mauvais PDF : voici comment les voir avant votre destinataire.',
      en: 'The page too many, the wrong PDF: here is how to see them before your reader does.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['attachment-unread', 'outside-possible-health'],
  minutes: 1,
  picture: {
    source: { bundled: 'attachments' },
    alt: {
      fr: 'Une loupe sur l’étiquette d’un fichier tenu par un trombone ; derrière, une page d’une autre couleur dépasse.',
      en: 'A magnifying glass on the label of a file held by a paper clip; behind it, a page of another colour sticks out.',
    },
  },
  body: {
    fr: `\`Jean_Modele_burn-out.pdf\` : personne n’a ouvert ce fichier, et tout est dit. Un nom de fichier se lit dans la liste des messages, dans une notification, dans un dossier de téléchargements.

Avant d’envoyer, cinq coups d’œil :

1. **Le nom.** Une date et un type de document suffisent : \`2026-03-12_avis.pdf\`. Ni maladie, ni examen, ni spécialité.
2. **Le bon fichier.** Ouvrez-le depuis le message, une fois joint. C’est lui qui partira.
3. **Toutes les pages.** Un scan garde parfois la page d’un autre salarié, ou un verso oublié. Dans un tableau, regardez aussi les autres onglets.
4. **Une seule personne.** Un message par personne suivie. Si une ligne du tableau suffit, n’envoyez pas l’effectif entier.
5. **Le destinataire.** A-t-il besoin de tout ? L’échange se limite à ce qui est strictement nécessaire.

Pas de MSSanté en face ? La CNIL recommande de chiffrer les données avant de les transmettre, et de donner le mot de passe par un autre canal : le téléphone, par exemple. Le nom du fichier, lui, reste visible : gardez-le neutre.

Entre deux boîtes MSSanté, le trajet est protégé. Les cinq coups d’œil restent utiles : l’erreur de fichier, elle, voyage très bien.`,
    en: `\`Jean_Modele_burn-out.pdf\`: nobody has opened this file, and all is said. A file name can be read in the list of messages, in a notification, in a folder of downloads.

Before you send, five glances:

1. **The name.** A date and a kind of document are enough: \`2026-03-12_opinion.pdf\`. No illness, no examination, no specialty.
2. **The right file.** Open it from the message, once it is attached. This is the one that will leave.
3. **Every page.** A scan sometimes keeps another worker’s page, or a forgotten back. In a spreadsheet, look at the other sheets as well.
4. **One person only.** One message for each person. If one row of the table is enough, do not send the whole staff.
5. **The recipient.** Is all of it needed? The exchange is limited to what is strictly necessary.

No MSSanté at the other end? The CNIL, the French data protection authority, recommends encrypting the data before sending them, and giving the password another way: by telephone, for example. The file name stays visible: keep it neutral.

Between two MSSanté mailboxes the way is protected. The five glances are still worth it: the wrong file travels just as well.`,
  },
  exercise: 'attachment',
  quiz: [
    {
      question: {
        fr: 'Vous êtes secrétaire. Quel nom donner à l’avis que vous envoyez ?',
        en: 'You are a secretary. What do you name the opinion you are sending?',
      },
      answers: [
        {
          text: { fr: 'Exemple_Camille_depression.pdf', en: 'Exemple_Camille_depression.pdf' },
          isRight: false,
          explanation: {
            fr: 'Un nom et un diagnostic côte à côte : le fichier n’est pas ouvert, et l’essentiel est déjà dehors.',
            en: 'A name and a diagnosis side by side: the file is still closed, and the essence is already out.',
          },
        },
        {
          text: { fr: '2026-03-12_avis.pdf', en: '2026-03-12_opinion.pdf' },
          isRight: true,
          explanation: {
            fr: 'Oui. Le destinataire sait de quoi il s’agit, et les autres n’apprennent rien.',
            en: 'Yes. The recipient knows what it is, and others learn nothing.',
          },
        },
        {
          text: { fr: 'Exemple_Camille_IRM_lombaire.pdf', en: 'Exemple_Camille_lumbar_MRI.pdf' },
          isRight: false,
          explanation: {
            fr: 'Aucune maladie n’est nommée, mais l’examen la laisse deviner.',
            en: 'No illness is named, but the examination lets one guess it.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Vous attendiez deux pages, et votre scan en compte quatre. Que faites-vous ?',
        en: 'You expected two pages, and your scan has four. What do you do?',
      },
      answers: [
        {
          text: {
            fr: 'J’écris « ne lire que les pages 1 et 2 ».',
            en: 'I write “please read pages 1 and 2 only”.',
          },
          isRight: false,
          explanation: {
            fr: 'Les quatre pages partent quand même, et l’invitation attire plutôt l’œil.',
            en: 'All four pages leave anyway, and the request rather draws the eye.',
          },
        },
        {
          text: {
            fr: 'J’envoie : le destinataire est médecin.',
            en: 'I send it: the recipient is a doctor.',
          },
          isRight: false,
          explanation: {
            fr: 'Être médecin ne suffit pas. Ces pages concernent peut-être une personne qu’il ne suit pas.',
            en: 'Being a doctor is not enough. These pages may be about somebody who is not in this doctor’s care.',
          },
        },
        {
          text: {
            fr: 'J’ouvre le fichier page par page, et je numérise de nouveau s’il le faut.',
            en: 'I open the file page by page, and scan again if need be.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Trente secondes de relecture, et personne ne reçoit le courrier d’un autre.',
            en: 'Yes. Thirty seconds of reading, and nobody receives someone else’s letter.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Vous envoyez un fichier protégé par un mot de passe. Comment le transmettre ?',
        en: 'You send a file protected by a password. How do you pass the password on?',
      },
      answers: [
        {
          text: { fr: 'Par téléphone.', en: 'By telephone.' },
          isRight: true,
          explanation: {
            fr: 'Oui. Un autre canal : qui intercepte le message n’a pas la clé, et vous entendez qui vous répond.',
            en: 'Yes. Another way: whoever intercepts the message has no key, and you hear who answers.',
          },
        },
        {
          text: { fr: 'Dans le même message.', en: 'In the same message.' },
          isRight: false,
          explanation: {
            fr: 'La clé et le coffre arriveraient ensemble : le mot de passe ne protégerait plus rien.',
            en: 'The key would arrive with the safe: the password would protect nothing any more.',
          },
        },
        {
          text: {
            fr: 'Dans un second message à la même adresse.',
            en: 'In a second message to the same address.',
          },
          isRight: false,
          explanation: {
            fr: 'Qui lit le premier message lit aussi le second. Il faut un autre canal.',
            en: 'Whoever reads the first message reads the second as well. It takes another way.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'CNIL, guide de la sécurité des données personnelles : sécuriser les échanges avec l’extérieur',
        en: 'CNIL, guide to the security of personal data: securing exchanges with others (in French)',
      },
      url: 'https://www.francenum.gouv.fr/guides-et-conseils/protection-contre-les-risques/protection-des-donnees/guide-de-la-securite-des',
    },
    {
      label: {
        fr: 'ANS, référentiel MSSanté n° 2, v1.0.1 (18/01/2024) : une seule personne par message',
        en: 'ANS, MSSanté reference document 2, v1.0.1 (18/01/2024): one person a message (in French)',
      },
      url: 'https://esante.gouv.fr/sites/default/files/media/document/ans_mss_ref2_clients_de_messageries_mssante_v1.0.1_20240118.pdf',
    },
    {
      label: {
        fr: 'Code de la santé publique, L1110-4 : échange limité à ce qui est strictement nécessaire',
        en: 'Public health code, L1110-4: exchange limited to what is strictly necessary (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
};

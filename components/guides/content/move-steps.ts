import type { Phase } from './step';

/** What to do when the operator, and often the address, changes. */
export const MOVE_PHASES: readonly Phase[] = [
  {
    id: 'before',
    title: { fr: 'Avant', en: 'Before' },
    steps: [
      {
        id: 'contract',
        title: { fr: 'Lire le contrat qui finit', en: 'Read the contract that ends' },
        text: {
          fr: 'Date de fermeture, durée de recouvrement possible, ce que l’opérateur rend et sous quelle forme. Demandez une réponse écrite.',
          en: 'Date of closing, how long both may run, what the operator hands back and in which form. Ask for an answer in writing.',
        },
        sources: [],
      },
      {
        id: 'uses',
        title: { fr: 'Retrouver où l’adresse sert', en: 'Find out where the address is used' },
        text: {
          fr: 'Logiciel métier, laboratoires, hôpitaux, formulaires, papier à lettres, site, signatures. Les envois automatiques sont ceux qu’on oublie.',
          en: 'Practice software, laboratories, hospitals, forms, letterheads, website, signatures. Automatic sending is what one forgets.',
        },
        sources: [],
      },
      {
        id: 'open-new',
        title: { fr: 'Ouvrir la nouvelle boîte', en: 'Open the new mailbox' },
        text: {
          fr: 'Un mois avant si possible. Envoyez-vous un message de l’ancienne à la nouvelle, et répondez.',
          en: 'A month ahead if you can. Send yourself a message from the old one to the new one, and answer.',
        },
        sources: [],
      },
      {
        id: 'file',
        title: { fr: 'Ranger ce qui appartient aux dossiers', en: 'File what belongs to records' },
        text: {
          fr: 'Une boîte n’est pas une archive : versez comptes rendus et résultats aux dossiers avant la fermeture, et gardez l’export dans un endroit protégé.',
          en: 'A mailbox is no archive: put reports and results into the records before it closes, and keep the export in a protected place.',
        },
        sources: [],
      },
      {
        id: 'tell',
        title: { fr: 'Prévenir vos correspondants', en: 'Tell your correspondents' },
        text: {
          fr: 'Quinze jours avant, depuis l’ancienne adresse. La liste ci-dessous les rassemble.',
          en: 'Two weeks ahead, from the old address. The list below brings them together.',
        },
        sources: [],
      },
    ],
  },
  {
    id: 'during',
    title: { fr: 'Pendant', en: 'During' },
    steps: [
      {
        id: 'auto-reply',
        title: { fr: 'Mettre la réponse automatique', en: 'Set the automatic reply' },
        text: {
          fr: 'Sur l’ancienne boîte, avec le texte ci-dessous. Elle ne renvoie rien de ce qui a été reçu.',
          en: 'On the old mailbox, with the text below. It sends back nothing of what was received.',
        },
        sources: [],
      },
      {
        id: 'publish',
        title: { fr: 'Faire publier la nouvelle', en: 'Have the new one published' },
        text: {
          fr: 'C’est l’opérateur qui publie dans l’Annuaire Santé. Vérifiez dans l’onglet « Mon adresse » ; cela peut prendre un jour ou davantage.',
          en: 'The operator publishes in the Annuaire Santé. Check in the tab “My address”; it may take a day or more.',
        },
        sources: ['directory'],
      },
      {
        id: 'software',
        title: { fr: 'Changer l’adresse dans les logiciels', en: 'Change the address in software' },
        text: {
          fr: 'Le vôtre, et ceux des laboratoires et hôpitaux qui vous envoient des résultats. Attendez un premier résultat à la nouvelle adresse.',
          en: 'In yours, and in those of laboratories and hospitals that send you results. Wait for a first result at the new address.',
        },
        sources: [],
      },
      {
        id: 'signature',
        title: { fr: 'Refaire les signatures', en: 'Renew the signatures' },
        text: {
          fr: 'La vôtre et celles de l’équipe ; puis le papier à lettres et le site.',
          en: 'Yours and those of the team; then letterheads and website.',
        },
        sources: [],
      },
      {
        id: 'read-both',
        title: { fr: 'Relever les deux boîtes', en: 'Read both mailboxes' },
        text: {
          fr: 'Chaque jour, jusqu’à la fermeture. Dites à ceux qui écrivent encore à l’ancienne quelle est la nouvelle.',
          en: 'Every day until it closes. Tell those who still write to the old one which is the new one.',
        },
        sources: [],
      },
    ],
  },
  {
    id: 'after',
    title: { fr: 'Après', en: 'After' },
    steps: [
      {
        id: 'unpublished',
        title: {
          fr: 'Vérifier que l’ancienne n’est plus publiée',
          en: 'Check that the old one is no longer published',
        },
        text: {
          fr: 'Une adresse morte dans l’annuaire fait perdre des messages. Si elle y est encore après quelques jours, écrivez à l’ancien opérateur.',
          en: 'A dead address in the directory loses messages. If it is still there after some days, write to the old operator.',
        },
        sources: ['directory'],
      },
      {
        id: 'domain',
        title: { fr: 'Savoir que le domaine peut disparaître', en: 'Know that the domain may vanish' },
        text: {
          fr: 'La liste blanche change : un domaine qui n’y est plus est refusé. Pli sûr le dit avant l’envoi si sa liste est à jour.',
          en: 'The trust list changes: a domain that is no longer in it is refused. Pli sûr says so before the send if its list is up to date.',
        },
        sources: ['trustList', 'operators'],
      },
      {
        id: 'accesses',
        title: { fr: 'Fermer les anciens accès', en: 'Close the old accesses' },
        text: {
          fr: 'Comptes, délégations, connexions du logiciel à l’ancienne boîte. Demandez à l’opérateur quand les messages sont effacés.',
          en: 'Accounts, delegations, the software’s connections to the old mailbox. Ask the operator when the messages are erased.',
        },
        sources: [],
      },
      {
        id: 'correspondents',
        title: { fr: 'Nettoyer les carnets d’adresses', en: 'Clean the address books' },
        text: {
          fr: 'Les vôtres et ceux de l’équipe : la saisie automatique propose longtemps les adresses mortes.',
          en: 'Yours and those of the team: autocomplete goes on offering dead addresses for a long time.',
        },
        sources: [],
      },
    ],
  },
];

import type { Phase } from './step';

/** How a service comes to MSSanté, step by step. */
export const EQUIP_PHASES: readonly Phase[] = [
  {
    id: 'decide',
    title: { fr: 'Décider', en: 'Decide' },
    steps: [
      {
        id: 'flows',
        title: { fr: 'Voir qui écrit à qui', en: 'See who writes to whom' },
        text: {
          fr: 'Listez les échanges qui portent des données de santé : confrères, hôpitaux, laboratoires, autres services, travailleurs. « Mon bilan » de Pli sûr en donne une idée, sans rien lire.',
          en: 'List the exchanges that carry health data: colleagues, hospitals, laboratories, other services, workers. Pli sûr’s own report gives an idea of them, without reading anything.',
        },
        sources: [],
      },
      {
        id: 'lead',
        title: { fr: 'Désigner deux personnes', en: 'Name two people' },
        text: {
          fr: 'Un médecin qui porte le projet, et un gestionnaire qui ouvre et ferme les boîtes. Prévoyez leur remplacement.',
          en: 'A physician who carries the project, and an administrator who opens and closes mailboxes. Plan for their absence.',
        },
        sources: [],
      },
      {
        id: 'operator',
        title: { fr: 'Choisir l’opérateur', en: 'Choose the operator' },
        text: {
          fr: 'Demandez d’abord à l’éditeur de votre logiciel et à votre région. Comparez : boîtes d’équipe, délégation, envoi depuis le logiciel, messages vers Mon espace santé, reprise à la sortie, hébergement certifié HDS, domaine à votre nom.',
          en: 'Ask the maker of your software and your region first. Compare: team mailboxes, delegation, sending from the software, messages to Mon espace santé, what you can take along on leaving, certified hosting (HDS), a domain in your name.',
        },
        sources: ['joining', 'hosting'],
      },
      {
        id: 'data-protection',
        title: {
          fr: 'Prévenir le délégué à la protection des données',
          en: 'Tell the data protection officer',
        },
        text: {
          fr: 'Le registre des traitements et, s’il le faut, l’analyse d’impact sont à mettre à jour. La certification du SPSTI regarde aussi ces points.',
          en: 'The record of processing and, if need be, the impact assessment are to be updated. The certification of the service looks at these points too.',
        },
        sources: ['labour', 'gdpr'],
      },
    ],
  },
  {
    id: 'prepare',
    title: { fr: 'Préparer les personnes', en: 'Prepare the people' },
    steps: [
      {
        id: 'rpps',
        title: { fr: 'Vérifier les numéros RPPS', en: 'Check the RPPS numbers' },
        text: {
          fr: 'Chaque professionnel se cherche dans l’Annuaire Santé : nom, lieu d’exercice et structure sont-ils justes ? Ils servent à publier la boîte.',
          en: 'Each professional looks themselves up in the Annuaire Santé: are name, place of work and organisation right? The mailbox is published with them.',
        },
        sources: ['portal', 'identity'],
      },
      {
        id: 'rpps-plus',
        title: { fr: 'Enregistrer les autres au RPPS+', en: 'Register the others in RPPS+' },
        text: {
          fr: 'La structure désigne un gestionnaire, qui enregistre les professionnels qui n’ont pas de numéro. C’est le rôle choisi qui détermine leurs droits d’accès.',
          en: 'The organisation names an administrator, who registers professionals without a number. It is the role chosen that determines their rights of access.',
        },
        sources: ['identity', 'rppsRole'],
      },
      {
        id: 'cards',
        title: { fr: 'Activer les e-CPS', en: 'Activate the e-CPS' },
        text: {
          fr: 'Chacun installe l’application et l’essaie une fois. Prévoyez une solution pour qui n’a pas de téléphone professionnel.',
          en: 'Everybody installs the application and tries it once. Plan for those without a telephone from work.',
        },
        sources: ['cards'],
      },
    ],
  },
  {
    id: 'open',
    title: { fr: 'Ouvrir les boîtes', en: 'Open the mailboxes' },
    steps: [
      {
        id: 'personal',
        title: {
          fr: 'Une boîte personnelle par professionnel',
          en: 'A personal mailbox for each professional',
        },
        text: {
          fr: 'Pour qui donne et reçoit des avis. Une boîte par lieu d’exercice, si l’activité est distincte.',
          en: 'For those who give and receive advice. One for each place of work, if the activity is another.',
        },
        sources: ['regionalMailboxes'],
      },
      {
        id: 'team',
        title: { fr: 'Une boîte par équipe', en: 'A mailbox for each team' },
        text: {
          fr: 'Une boîte organisationnelle par secrétariat ou par centre, au nom parlant : « secretariat.besancon » plutôt que « spst2 ».',
          en: 'One organisational mailbox for each secretariat or centre, with a telling name: “secretariat.besancon” rather than “spst2”.',
        },
        sources: ['mailboxTypes'],
      },
      {
        id: 'access',
        title: { fr: 'Écrire qui ouvre quoi', en: 'Write down who opens what' },
        text: {
          fr: 'Une page : pour chaque boîte, son responsable, ceux qui la lisent, qui relève pendant les congés, et ce qui se passe au départ de quelqu’un. Jamais de mot de passe commun.',
          en: 'One page: for each mailbox, who is responsible, who reads it, who does so during holidays, and what happens when somebody leaves. Never a shared password.',
        },
        sources: ['landmarks'],
      },
      {
        id: 'publish',
        title: { fr: 'Publier dans l’annuaire', en: 'Publish in the directory' },
        text: {
          fr: 'Sans publication, personne ne vous trouve. L’onglet « Mon adresse » montre ce qui est publié. La liste rouge est un choix, à garder pour de rares boîtes.',
          en: 'Without publication nobody finds you. The tab “My address” shows what is published. Red-listing is a choice, to be kept for few mailboxes.',
        },
        sources: ['directory'],
      },
    ],
  },
  {
    id: 'use',
    title: { fr: 'S’en servir', en: 'Use it' },
    steps: [
      {
        id: 'settings',
        title: { fr: 'Régler Pli sûr', en: 'Set up Pli sûr' },
        text: {
          fr: 'L’adresse de votre messagerie MSSanté, les domaines de votre structure, l’annuaire. Le service informatique peut le faire pour tous.',
          en: 'The address of your MSSanté webmail, the domains of your organisation, the directory. The IT department can do so for all.',
        },
        sources: [],
      },
      {
        id: 'try',
        title: { fr: 'S’exercer ensemble', en: 'Practise together' },
        text: {
          fr: 'Une demi-heure en équipe avec la messagerie d’entraînement de Pli sûr : rien n’en part.',
          en: 'Half an hour as a team with Pli sûr’s practice webmail: nothing leaves it.',
        },
        sources: [],
      },
      {
        id: 'signature',
        title: { fr: 'Mettre l’adresse dans les signatures', en: 'Put the address into signatures' },
        text: {
          fr: 'Et sur le papier à lettres, le site, les comptes rendus. Le guide « Signature » la compose.',
          en: 'And on letterheads, the website, reports. The guide “Signature” makes it.',
        },
        sources: [],
      },
      {
        id: 'invite',
        title: { fr: 'Inviter les correspondants', en: 'Invite your correspondents' },
        text: {
          fr: 'Commencez par ceux à qui vous écrivez le plus. Le guide « Invitation » prépare le message.',
          en: 'Begin with those you write to most. The guide “Invitation” prepares the message.',
        },
        sources: [],
      },
      {
        id: 'review',
        title: { fr: 'Faire le point à trois mois', en: 'Look back after three months' },
        text: {
          fr: 'Boîtes sans lecteur, accès de personnes parties, correspondants encore en messagerie ordinaire : une demi-heure suffit.',
          en: 'Mailboxes nobody reads, accesses of people who have left, correspondents still on ordinary mail: half an hour is enough.',
        },
        sources: [],
      },
    ],
  },
];

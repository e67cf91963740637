import type { WelcomeStep } from './steps';

/** The words of the welcome page. French is the source: every other language has this shape. */
export const welcomeFr = {
  title: 'Bienvenue dans Pli sûr',
  heading: 'Bienvenue',
  lead: 'Pli sûr veille avec vous sur le dernier instant avant qu’un message ne parte. Trois minutes suffisent ; tout peut être passé, et se retrouve dans les réglages.',
  nav: 'Étapes',
  managed:
    'Votre organisation a déjà réglé une partie de Pli sûr. Il ne reste ici que ce que vous pouvez choisir.',
  steps: {
    watched: 'Ce qui est regardé, et ce qui ne sort jamais',
    role: 'Quel est votre métier ?',
    webmail: 'Où écrivez-vous tous les jours ?',
    mssante: 'Où ouvrez-vous votre boîte MSSanté ?',
    address: 'Votre adresse MSSanté se trouve-t-elle ?',
    directory: 'L’annuaire, sur cet appareil',
    try: 'Essayer sans risque',
  } satisfies Record<WelcomeStep, string>,
  done: 'fait',
  skip: 'Passer cette étape',
  skipLabel: (step: string) => `Passer l’étape : ${step}`,

  watched: {
    seesTitle: 'Pli sûr regarde',
    sees: [
      'les destinataires du message que vous écrivez : sont-ils dans l’espace de confiance MSSanté ?',
      'le texte, l’objet et les pièces jointes : parlent-ils de la santé de quelqu’un ?',
    ],
    staysTitle: 'Ce qui ne sort jamais de ce navigateur',
    stays: [
      'le texte, l’objet, les adresses et les noms de fichiers : ils ne sont ni envoyés, ni gardés ;',
      'le journal : des nombres et des catégories, que vous pouvez lire et effacer.',
    ],
    decide:
      'Pli sûr avertit et aide : il propose l’adresse MSSanté, ou reporte le message dans votre messagerie MSSanté. Quand tout va bien, il se tait.',
    law: 'Utiliser MSSanté est un choix ; protéger les échanges de données de santé est demandé à tous.',
  },
  mssante:
    'Donnez l’adresse de la page où vous l’ouvrez : Pli sûr pourra y reporter un message commencé ailleurs. Vous n’en avez pas encore ? Les guides disent comment s’équiper.',
  mssanteGuide: 'Lire le guide pour s’équiper',
  directory:
    'Avec l’annuaire, une adresse MSSanté se trouve en un geste, même sans réseau. Il se prend une fois, puis vous pouvez continuer.',
  try: {
    lead: 'Une messagerie d’entraînement, où rien ne part : un message est prêt à être envoyé. Regardez ce que dit Pli sûr.',
    practice: 'Essayer un premier envoi',
    exercises: 'S’exercer sur douze situations',
    lessons: 'Lire la première leçon (1 min)',
  },
  end: {
    title: 'C’est prêt',
    text: 'Vous pouvez fermer cette page. Tout ce qui est ici se retrouve dans les réglages.',
    settings: 'Ouvrir les réglages',
  },
};

/** What every language must say. */
export type WelcomeWords = typeof welcomeFr;

import { DIAGNOSIS, HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Mental health, strain at work, addictions: of one person, and of all. */
export const MIND_MAILS: readonly WorkMail[] = [
  {
    name: 'burn-out of a named employee',
    text: "Je vous alerte sur la situation de M. Modèle, épuisé, en pleurs dans mon bureau hier. Son médecin parle de burn-out et l'a mis sous Seroplex.",
    level: DIAGNOSIS,
    why: 'State, diagnosis and drug.',
  },
  {
    name: 'training against strain',
    text: "Formation « prévenir les risques psychosociaux et l'épuisement professionnel », 2 jours, 12 places, inscription auprès de l'assistante formation.",
    level: QUIET,
    why: 'A course.',
  },
  {
    name: 'results of a survey',
    text: "L'enquête QVCT montre que 32 % des répondants se disent stressés et 18 % dorment mal. Restitution au CSE le 8.",
    level: QUIET,
    why: 'Shares of a group.',
  },
  {
    name: 'words of despair',
    text: "Docteur, Mme Exemple m'a dit ce matin qu'elle voulait en finir, elle a des idées noires depuis des semaines. Je suis très inquiet.",
    level: DIAGNOSIS,
    why: 'A danger to life and a confidence: the message must reach the physician by a safe way, and at once.',
  },
  {
    name: 'harassment reported, without symptoms',
    text: "Une enquête est ouverte après le signalement de faits de harcèlement dans l'équipe logistique. Merci de garder la plus grande discrétion.",
    level: SILENT,
    why: 'A matter of discipline, nobody’s health.',
  },
  {
    name: 'psychologist of the service',
    text: "M. Fictif accepte de rencontrer la psychologue du travail mardi ; il parle de réveils en pleine nuit et d'attaques de panique avant de venir.",
    level: HEALTH,
    why: 'Symptoms of a named man.',
  },
  {
    name: 'alcohol at work, one person',
    text: "M. Exemple a été retrouvé alcoolisé à son poste pour la troisième fois. Sa femme évoque une cure de sevrage à l'automne.",
    level: DIAGNOSIS,
    why: 'A dependence and its treatment.',
  },
  {
    name: 'alcohol at work, the rules',
    text: 'Le règlement intérieur prévoit le contrôle par éthylotest pour les postes de sécurité. Tout salarié concerné peut demander une contre-expertise.',
    level: QUIET,
    why: 'A rule.',
  },
  {
    name: 'saliva test',
    text: 'Test salivaire de M. Modèle positif au cannabis ce jour, retrait du poste de cariste.',
    level: DIAGNOSIS,
    why: 'A drug test with its result.',
  },
  {
    name: 'support unit after a death',
    text: "À la suite du décès de notre collègue, une cellule d'écoute psychologique est ouverte à tous lundi et mardi en salle Atlantique.",
    level: QUIET,
    why: 'An offer to all; nothing is said of how he died.',
  },
  {
    name: 'month without tobacco',
    text: 'Mois sans tabac : atelier collectif jeudi midi, substituts nicotiniques offerts aux participants.',
    level: QUIET,
    why: 'A campaign.',
  },
  {
    name: 'psychiatric care',
    text: 'Après son hospitalisation en psychiatrie, Dominique souhaite un retour progressif, le CMP reste en appui.',
    level: HEALTH,
    why: 'A first name and a stay in a psychiatric ward.',
  },
];

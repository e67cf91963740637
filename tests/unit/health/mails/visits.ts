import { HEALTH, QUIET, REMARK, SILENT, type WorkMail } from './mail';

/** Convocations, appointments, attestations that somebody was seen. */
export const VISIT_MAILS: readonly WorkMail[] = [
  {
    name: 'periodic visit of a named employee',
    subject: 'Convocation visite médicale',
    text: `Bonjour,

Nous vous prions de bien vouloir convoquer M. Camille EXEMPLE à sa visite d'information et de prévention périodique le mardi 17 mars à 10 h 15, centre de Villefictive, 3 rue des Essais.

Merci de nous prévenir 48 h avant en cas d'empêchement.

Le secrétariat`,
    level: QUIET,
    why: 'Every employee is called in every few years: the convocation tells nothing of this one’s health.',
  },
  {
    name: 'convocation sent to the employee',
    text: `Bonjour Madame Fictive,

Votre rendez-vous avec l'infirmière en santé au travail est fixé au 22 avril à 14 h. Merci d'apporter votre carnet de vaccination et vos lunettes si vous en portez.

Cordialement`,
    level: QUIET,
    why: 'A list of things to bring that everyone gets; nothing is said of her.',
  },
  {
    name: 'appointment moved',
    subject: 'RDV du 12',
    text: "Bonjour, M. Modèle ne pourra pas venir jeudi, il est en déplacement. Peut-on décaler son rendez-vous à la semaine suivante ? Merci d'avance.",
    level: SILENT,
    why: 'A diary matter.',
  },
  {
    name: 'visit before resuming work, no reason given',
    text: 'Bonjour, je souhaite demander une visite de pré-reprise pour Mme Inventée, votre collaboratrice, dont le retour est prévu le 4 mai.',
    level: ['none', 'possible', 'probable'],
    why: 'That she has been away for a long time shows through, the reason does not.',
  },
  {
    name: 'visit after a long sick leave, with its reason',
    text: "Bonjour, merci de fixer une visite de reprise pour M. Exemple, absent depuis le 3 janvier à la suite d'une fracture du poignet opérée deux fois.",
    level: HEALTH,
    why: 'The injury and the operations are medical facts about a named man.',
  },
  {
    name: 'mid-career visits, a list of names',
    subject: 'Visites de mi-carrière : liste',
    text: `Bonjour,

Voici les salariés à prévoir pour la visite de mi-carrière au 2e trimestre :
- EXEMPLE Camille
- FICTIF Dominique
- MODÈLE Claude

Merci de nous confirmer leurs horaires.`,
    level: QUIET,
    why: 'The visit comes with the age of 45, not with an illness.',
  },
  {
    name: 'attestation of follow-up to the employer',
    text: "Bonjour, veuillez trouver en pièce jointe l'attestation de suivi de M. Dominique FICTIF, délivrée à l'issue de la visite de ce jour.",
    attachments: ['attestation_suivi_FICTIF_Dominique.pdf'],
    level: QUIET,
    why: 'The employer is entitled to it and it holds no medical word, but the file itself deserves a glance.',
  },
  {
    name: 'visit asked by the employee, confidential reason given',
    text: "Bonjour docteur, Mme Fictive demande une visite à la demande sans en informer son employeur : elle fait des crises d'angoisse depuis le changement d'équipe et ne dort plus.",
    level: HEALTH,
    why: 'Symptoms of a named woman, and a confidence on top.',
  },
  {
    name: 'visit after the end of an exposure',
    text: "M. Exemple part à la retraite le 1er juillet. Exposé à l'amiante pendant vingt-deux ans, il relève d'une visite post-exposition et d'un suivi post-professionnel.",
    level: ['possible', 'probable', 'certain'],
    why: 'His exposure to a carcinogen belongs to his medical file, though no disease is named.',
  },
  {
    name: 'nobody came',
    text: 'Bonjour, trois salariés ne se sont pas présentés à leur visite du 9 juin. Les créneaux non honorés seront facturés conformément à nos conditions.',
    level: SILENT,
    why: 'An administrative reminder.',
  },
  {
    name: 'reinforced follow-up, category only',
    text: 'Bonjour, merci de passer M. Modèle en suivi individuel renforcé (SIR) à partir du 1er mars : il prend le poste de cariste.',
    level: ['none', 'possible', 'probable'],
    why: 'The category follows from the post, not from the man.',
  },
  {
    name: 'reminder by text message',
    text: 'Rappel : visite médicale le 18/06 à 8h40, centre de Bourg-Modèle. Répondre OUI pour confirmer.',
    level: SILENT,
    why: 'A reminder like a thousand others.',
  },
  {
    name: 'resuming visit after maternity leave',
    text: 'Bonjour, Mme Inventée revient le 15 septembre de son congé maternité, pouvez-vous programmer sa visite de reprise dans les huit jours ?',
    level: REMARK,
    why: 'The leave is known to all at work, but a pregnancy stays a fact about her body.',
  },
];

import { DIAGNOSIS, HEALTH, QUIET, REMARK, SILENT, type WorkMail } from './mail';

/** Keeping people in work: recognition, invalidity, pregnancy. */
export const STAYING_IN_WORK_MAILS: readonly WorkMail[] = [
  {
    name: 'meeting of the cell, without names',
    subject: 'Cellule de maintien en emploi',
    text: "Bonjour à tous, la cellule de maintien dans l'emploi se réunira le 6 octobre à 14 h en salle 2. Merci d'inscrire vos situations à l'ordre du jour.",
    level: QUIET,
    why: 'A meeting, no case.',
  },
  {
    name: 'meeting of the cell, one case by name',
    text: "Point cellule : Mme Exemple, RQTH jusqu'en 2028, fibromyalgie, reprise à 50 % souhaitée, poste d'accueil à adapter.",
    level: DIAGNOSIS,
    why: 'Name, status and disease.',
  },
  {
    name: 'recognised as a disabled worker',
    text: "M. Fictif nous a remis sa notification RQTH, merci de l'ajouter à la DOETH.",
    attachments: ['notification_RQTH_FICTIF.pdf'],
    level: HEALTH,
    why: 'The recognition is health data even when the disability is not named.',
  },
  {
    name: 'yearly declaration of employment of disabled workers',
    text: "Rappel : la déclaration annuelle d'emploi des travailleurs handicapés se fait dans la DSN d'avril. Le taux de l'entreprise est de 4,2 %.",
    level: QUIET,
    why: 'A rate and a form.',
  },
  {
    name: 'invalidity pension',
    text: 'Mme Modèle passe en invalidité 2e catégorie au 1er mai, la CPAM vient de le lui notifier.',
    level: HEALTH,
    why: 'The category tells how far her capacity is reduced.',
  },
  {
    name: 'pregnancy announced to the service',
    text: "Bonjour, Mme Inventée vient de m'annoncer sa grossesse, terme prévu le 12 janvier. Elle manipule des solvants : faut-il l'écarter du poste ?",
    level: DIAGNOSIS,
    why: 'Pregnancy, date and name.',
  },
  {
    name: 'guide on pregnancy at work',
    text: 'Le guide « Grossesse et travail » est paru. Il rappelle que les femmes enceintes ne peuvent être affectées à certains travaux (article D. 4152-3 et suivants).',
    level: QUIET,
    why: 'Rules for everybody.',
  },
  {
    name: 'trial return to work',
    text: "L'essai encadré de M. Exemple démarre lundi, en accord avec l'assurance maladie, pour vérifier s'il tient la station assise après son opération du dos.",
    level: HEALTH,
    why: 'An operation and what is to be tested on him.',
  },
  {
    name: 'Cap emploi makes an appointment',
    text: 'Bonjour, je suis chargée de mission à Cap emploi. Auriez-vous une disponibilité la semaine 23 pour échanger sur nos modalités de partenariat ?',
    level: SILENT,
    why: 'Two offices that get to know each other.',
  },
  {
    name: 'remote work on medical advice',
    text: 'Le médecin du travail préconise le télétravail pour raison de santé, trois jours par semaine, concernant M. Modèle.',
    level: ['possible', 'probable', 'certain'],
    why: 'The employer receives it; « for reasons of health » and a name make it worth a look.',
  },
  {
    name: 'back after cancer',
    text: "Claude revient lundi après un an d'absence, ses séances de radiothérapie sont finies mais elle fatigue vite. On en parle avec le médecin du travail ?",
    level: HEALTH,
    why: 'A first name is enough for colleagues.',
  },
  {
    name: 'leave to be prolonged',
    text: "Bonjour, j'ai reçu la prolongation d'arrêt de M. Fictif jusqu'au 30 juin.",
    level: REMARK,
    why: 'A sick leave without its reason: usual in pay matters, health data nonetheless.',
  },
];

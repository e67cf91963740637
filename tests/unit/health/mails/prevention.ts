import { QUIET, SILENT, type WorkMail } from './mail';

/** Training, campaigns, newsletters: health for all, nobody’s in particular. */
export const PREVENTION_MAILS: readonly WorkMail[] = [
  {
    name: 'first-aid course',
    text: 'La session SST (sauveteur secouriste du travail) des 3 et 4 juin est complète. Prochaine date : 17 septembre, 10 places.',
    level: SILENT,
    why: 'A course.',
  },
  {
    name: 'postures course',
    text: 'Formation gestes et postures : prévention du mal de dos et des TMS pour les préparateurs de commandes, 1 journée, formateur certifié PRAP.',
    level: QUIET,
    why: 'A course that names what it prevents.',
  },
  {
    name: 'newsletter',
    subject: 'Lettre d’information santé au travail n° 14',
    text: `Au sommaire
• Cancers professionnels : le point sur les expositions
• Addictions : repérer, orienter, accompagner
• Canicule : les bons réflexes en cas de coup de chaleur
• Agenda des webinaires
Se désinscrire`,
    level: QUIET,
    why: 'A newsletter.',
  },
  {
    name: 'heat wave',
    text: "Fortes chaleurs : buvez régulièrement, faites des pauses à l'ombre. En cas de maux de tête, vertiges ou nausées, arrêtez-vous et appelez un secouriste.",
    level: QUIET,
    why: 'Advice for all.',
  },
  {
    name: 'breast cancer month',
    text: 'Pour Octobre rose, marche solidaire de 5 km samedi, départ 10 h. Les dons iront à la Ligue contre le cancer.',
    level: QUIET,
    why: 'A walk.',
  },
  {
    name: 'blood donation',
    text: "Collecte de sang mercredi dans le hall, inscription auprès de l'accueil. Une collation est offerte aux donneurs.",
    level: QUIET,
    why: 'A collection.',
  },
  {
    name: 'webinar on return after cancer',
    text: 'Webinaire gratuit : « Cancer et travail : préparer le retour », mardi 11 h. Public : managers et RH.',
    level: QUIET,
    why: 'A talk.',
  },
  {
    name: 'posters ordered',
    text: 'Pouvez-vous commander 30 affiches « Protégez vos mains » et 50 dépliants sur le bruit ?',
    level: SILENT,
    why: 'Posters.',
  },
  {
    name: 'information on visits',
    text: "Nouvel adhérent : tout salarié bénéficie d'une visite d'information et de prévention dans les trois mois de son embauche. Les postes à risque relèvent d'un examen médical d'aptitude.",
    level: QUIET,
    why: 'How the follow-up works.',
  },
  {
    name: 'reminder of rules on sick leave',
    text: 'Rappel RH : tout arrêt maladie doit être déclaré le jour même et transmis sous 48 h. En cas de prolongation, prévenez votre responsable.',
    level: QUIET,
    why: 'A rule.',
  },
  {
    name: 'screening offered to all',
    text: "Un dépistage du diabète et de l'hypertension est proposé à tous les salariés le 14 novembre, sans rendez-vous, résultat confidentiel remis à chacun.",
    level: QUIET,
    why: 'An offer to all.',
  },
];

import { SILENT, type WorkMail } from './mail';

/** Computers, vehicles, figures of speech, jokes. */
export const MACHINE_MAILS: readonly WorkMail[] = [
  {
    name: 'a virus on a computer',
    subject: 'Incident de sécurité',
    text: "Un poste du service médical est infecté par un virus. Il est isolé du réseau, l'analyse antivirus est en cours et le traitement prendra la matinée.",
    level: SILENT,
    why: 'A computer.',
  },
  {
    name: 'a server that is ill',
    text: 'Le serveur est malade depuis hier, le diagnostic est posé : disque en fin de vie, on opère cette nuit.',
    level: SILENT,
    why: 'A joke of the IT department.',
  },
  {
    name: 'medical software',
    text: 'Bonjour, depuis la mise à jour, le logiciel médical ne remonte plus les dossiers des salariés et le module de suivi plante. Ticket n° 48213.',
    level: SILENT,
    why: 'A ticket.',
  },
  {
    name: 'scanner and codes',
    text: 'Le scanner du secrétariat ne reconnaît plus les pages, et le lecteur de cartes CPS réclame un nouveau code porteur.',
    level: SILENT,
    why: 'Office machines.',
  },
  {
    name: 'a damaged van',
    text: 'Le camion présente une fissure sur le pare-chocs et une fuite au niveau du bras droit de direction, immobilisation deux jours.',
    level: SILENT,
    why: 'A van described like a patient.',
  },
  {
    name: 'a meeting that hurts',
    text: "Le budget nous donne la migraine, mais l'examen se passe bien : l'hémorragie est stoppée et le projet respire à nouveau.",
    level: SILENT,
    why: 'Figures of speech about money.',
  },
  {
    name: 'backlog of a department',
    text: "Le service souffre d'un manque chronique de personnel, la tension est forte et la fracture avec le siège s'aggrave.",
    level: SILENT,
    why: 'An organisation that suffers is not a patient.',
  },
  {
    name: 'allergic to meetings',
    text: 'Camille est allergique aux réunions du lundi, on passe à mardi ?',
    level: ['none', 'possible', 'probable'],
    why: 'A joke that a machine may take for an allergy; a person would smile.',
  },
  {
    name: 'sports',
    text: 'Tournoi de foot inter-services vendredi : il nous manque un gardien, qui est en forme ?',
    level: SILENT,
    why: 'Football.',
  },
  {
    name: 'a film',
    text: "Au ciné-club jeudi : « L'Opération Modèle », une comédie sur une équipe de choc. Popcorn offert.",
    level: SILENT,
    why: 'A film.',
  },
  {
    name: 'password',
    text: 'Votre mot de passe expire dans 5 jours. Pensez à le renouveler depuis le portail, rubrique « Mon compte ».',
    level: SILENT,
    why: 'A password.',
  },
  {
    name: 'greetings of the season',
    text: 'Toute l’équipe vous souhaite de joyeuses fêtes, une belle année et surtout une bonne santé !',
    level: SILENT,
    why: 'Good wishes.',
  },
  {
    name: 'a colleague leaves',
    text: 'Pot de départ de Dominique vendredi à 17 h, la cagnotte est sur le bureau de Claude. Venez nombreux !',
    level: SILENT,
    why: 'A farewell drink.',
  },
  {
    name: 'power cut',
    text: "Coupure électrique samedi : la haute tension sera consignée de 8 h à 12 h, les onduleurs prendront le relais. Pas d'intervention sur site.",
    level: SILENT,
    why: 'Electricity.',
  },
];

import { DIAGNOSIS, HEALTH, QUIET, REMARK, SILENT, type WorkMail } from './mail';

/** What employees write, to the service and to those they work for. */
export const EMPLOYEE_MAILS: readonly WorkMail[] = [
  {
    name: 'sick leave with its reason',
    text: "Bonjour, je suis en arrêt pour une sciatique jusqu'au 22, je vous envoie l'arrêt dès que je l'ai.",
    level: HEALTH,
    why: 'The writer tells the disease; it is health data whoever tells it.',
  },
  {
    name: 'sick leave without a reason',
    text: 'Bonjour, vous trouverez ci-joint mon arrêt de travail du 2 au 9 mars. Bonne journée, Camille',
    attachments: ['arret_travail.pdf'],
    level: ['possible', 'probable', 'certain'],
    why: 'A sick note of somebody who can be told.',
  },
  {
    name: 'asks for an appointment, with the reason',
    text: "Bonjour docteur, j'aimerais vous voir : j'ai très mal à l'épaule depuis qu'on a changé la machine et mes doigts s'engourdissent la nuit.",
    level: HEALTH,
    why: 'Complaints in everyday words.',
  },
  {
    name: 'asks for an appointment, without the reason',
    text: 'Bonjour, je souhaiterais prendre rendez-vous avec le médecin du travail, si possible un vendredi après-midi. Merci.',
    level: SILENT,
    why: 'Anybody may want to see the physician.',
  },
  {
    name: 'pregnant and asks for a chair',
    text: 'Bonjour, je suis enceinte de 4 mois et debout toute la journée à la caisse, est-ce que je peux avoir une chaise ?',
    level: HEALTH,
    why: 'Her pregnancy, in her words.',
  },
  {
    name: 'child is ill',
    text: 'Bonjour, mon fils a une gastro, je reste à la maison aujourd’hui. Je me connecterai cet après-midi.',
    level: ['possible', 'probable', 'certain'],
    why: 'A small illness of a child is still somebody’s health; a quiet remark will do.',
  },
  {
    name: 'does not want the employer to know',
    text: 'Mon employeur ne sait pas que je suis séropositif et je ne veux pas que ça apparaisse sur la fiche.',
    level: DIAGNOSIS,
    why: 'The gravest confidence there is.',
  },
  {
    name: 'holidays',
    text: 'Bonjour, je pose mes congés du 3 au 21 août. Claude reprend mes dossiers. Soleil, plage et zéro stress !',
    level: SILENT,
    why: 'Holidays.',
  },
  {
    name: 'glasses for the screen',
    text: "Bonjour, la visite a montré qu'il me faut des lunettes pour l'écran, est-ce que l'entreprise participe ?",
    level: ['none', 'possible', 'probable'],
    why: 'Slight, and yet his sight.',
  },
  {
    name: 'treatment and driving',
    text: "Je prends du Lyrica depuis mon zona et j'ai la tête qui tourne, est-ce que je peux continuer le chariot ?",
    level: DIAGNOSIS,
    why: 'Drug, disease and side effect.',
  },
  {
    name: 'asks where the form is',
    text: "Bonjour, où puis-je trouver le formulaire de demande de télétravail et l'attestation employeur ? Merci",
    level: SILENT,
    why: 'Forms.',
  },
  {
    name: 'sick child days',
    text: 'Combien de jours enfant malade me reste-t-il cette année ?',
    level: QUIET,
    why: 'A right to days off.',
  },
  {
    name: 'absent for a medical appointment',
    text: 'Je serai absente mardi matin pour un rendez-vous médical, je rattraperai mes heures jeudi.',
    level: ['none', 'possible', 'probable'],
    why: 'That she sees a doctor, and no more.',
  },
  {
    name: 'back from a sick leave',
    text: 'Bonjour à tous, je reprends lundi après six semaines d’arrêt maladie. Hâte de vous revoir !',
    level: REMARK,
    why: 'The writer’s own leave, told to colleagues.',
  },
];

import { DIAGNOSIS, HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Laboratory and functional results, and the mails that only speak of them. */
export const RESULT_MAILS: readonly WorkMail[] = [
  {
    name: 'lead in blood',
    subject: 'Résultats M. EXEMPLE',
    text: 'Bonjour docteur, plombémie de M. Exemple du 12/03 : 412 µg/L (contrôle précédent 380). Je le revois dans un mois.',
    level: DIAGNOSIS,
    why: 'A biological result with a name.',
  },
  {
    name: 'lead in blood, without a name',
    text: 'Plombémie à 520 µg/L ce matin, à contrôler sous 15 jours. Le salarié est prévenu.',
    level: HEALTH,
    why: 'The reader knows who it is, or the file number will tell.',
  },
  {
    name: 'cadmium in urine',
    text: 'Cadmiurie de M. Modèle : 3,2 µg/g créatinine, au-dessus de la valeur biologique d’interprétation.',
    level: DIAGNOSIS,
    why: 'A measured body burden of a named man.',
  },
  {
    name: 'collective biological monitoring',
    text: "Restitution collective : sur les 24 salariés de l'atelier batteries, la plombémie moyenne est de 180 µg/L, aucun résultat ne dépasse la valeur limite.",
    level: ['none', 'possible', 'probable'],
    why: 'A mean of 24 people points at none, though a group that small calls for care.',
  },
  {
    name: 'hearing test',
    text: "Audiogramme de Mme Fictive : perte de 45 dB sur 4000 Hz à droite, elle est adressée à l'ORL.",
    level: HEALTH,
    why: 'The curve is hers.',
  },
  {
    name: 'hearing test announced',
    text: 'Bonjour, pensez à éviter le bruit douze heures avant votre visite : un audiogramme sera réalisé.',
    level: QUIET,
    why: 'Advice before an examination that all exposed workers have.',
  },
  {
    name: 'spirometry',
    text: 'EFR de M. Exemple : VEMS 62 % de la théorique, Tiffeneau 0,58, non réversible. Boulanger depuis 1998.',
    level: DIAGNOSIS,
    why: 'Figures that make a diagnosis.',
  },
  {
    name: 'blood count sent to the employee',
    text: `Bonjour Monsieur Fictif,

Votre bilan sanguin est normal, hormis une glycémie à 1,38 g/L à recontrôler à jeun avec votre médecin traitant.

Bien à vous,
l'infirmière`,
    level: HEALTH,
    why: 'His own result, over a mailbox that others may read.',
  },
  {
    name: 'all results normal',
    text: 'Mme Modèle : NFS, transaminases et créatinine normales, sérologie hépatite B négative.',
    level: DIAGNOSIS,
    why: 'A normal or negative result is health data like any other.',
  },
  {
    name: 'results as a file only',
    text: 'Bonjour, comme convenu.',
    attachments: ['resultats_labo_EXEMPLE.pdf'],
    level: HEALTH,
    why: 'The name of the file says what is inside and whose it is.',
  },
  {
    name: 'laboratory closed',
    text: 'Le laboratoire est fermé le 14 juillet, les tubes seront collectés le lendemain à 7 h.',
    level: SILENT,
    why: 'Opening hours.',
  },
  {
    name: 'isocyanates and a peak-flow diary',
    text: 'DEP de M. Exemple : 420 le lundi, 310 le vendredi, remonte pendant les congés. Cela plaide pour un asthme aux isocyanates.',
    level: HEALTH,
    why: 'Measurements and a suspected diagnosis.',
  },
  {
    name: 'air measurements in a workshop',
    text: "Les prélèvements d'air à l'atelier peinture donnent 12 mg/m3 de toluène et 0,1 mg/m3 de benzène, sous les VLEP.",
    level: SILENT,
    why: 'Measured in the air, not in anybody.',
  },
  {
    name: 'biological index of one worker',
    text: 'Acide t,t-muconique urinaire de M. Fictif à 890 µg/g de créatinine en fin de poste, merci de vérifier ses gants.',
    level: HEALTH,
    why: 'An indicator of exposure measured in his urine.',
  },
];

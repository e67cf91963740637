import { HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Councils, documents of risk, planning, recruitment, suppliers. */
export const ORGANISATION_MAILS: readonly WorkMail[] = [
  {
    name: 'minutes of a works council',
    text: `Procès-verbal de la réunion du CSE du 12 mars
1. Approbation du compte rendu précédent
2. Bilan social et rapport annuel du médecin du travail
3. Consultation sur le projet de déménagement
4. Absentéisme : 5,1 % contre 4,8 % l'an passé
Le bilan est adopté à l'unanimité.`,
    level: QUIET,
    why: 'A council and its figures.',
  },
  {
    name: 'minutes that slip into a case',
    text: "Compte rendu CSSCT : Mme Modèle, de l'équipe B, a repris après sa dépression et demande à ne plus travailler avec son ancien chef.",
    level: HEALTH,
    why: 'A public paper that tells of one woman’s disease.',
  },
  {
    name: 'risk assessment document',
    text: 'Mise à jour du DUERP : chutes de plain-pied, manutention, risque routier, agents chimiques dangereux, travail isolé. Merci de compléter les mesures de prévention par unité.',
    level: SILENT,
    why: 'Risks by unit.',
  },
  {
    name: 'planning of visits without names',
    text: 'Planning du centre mobile : lundi 12 visites, mardi 14, mercredi fermé. Le camion stationnera parking nord.',
    level: SILENT,
    why: 'Numbers and a parking place.',
  },
  {
    name: 'recruitment of a nurse',
    text: 'Nous recherchons un infirmier en santé au travail H/F, CDI, Villefictive. Missions : entretiens infirmiers, vaccinations, actions en milieu de travail.',
    level: SILENT,
    why: 'An offer of work.',
  },
  {
    name: 'recruitment of a physician, a CV',
    text: 'Bonjour, ci-joint mon CV : ancien interne des hôpitaux, dix ans de cardiologie puis de médecine du travail. Je suis disponible pour un entretien.',
    attachments: ['CV_EXEMPLE_Camille.pdf'],
    level: QUIET,
    why: 'A career in medicine is no illness.',
  },
  {
    name: 'asbestos in a building',
    text: 'Le diagnostic amiante avant travaux du bâtiment C est positif : dalles de sol et colle. Le retrait est confié à une entreprise certifiée.',
    level: SILENT,
    why: 'A building.',
  },
  {
    name: 'lead in old paint',
    text: 'Le constat de risque d’exposition au plomb des logements de la rue Modèle est joint, 4 unités dégradées.',
    attachments: ['CREP_rue_modele.pdf'],
    level: SILENT,
    why: 'Paint on walls.',
  },
  {
    name: 'water of the showers',
    text: "Analyse d'eau : légionelles à 1 200 UFC/L dans les douches du bâtiment A, choc thermique prévu samedi, douches fermées.",
    level: QUIET,
    why: 'Bacteria in pipes.',
  },
  {
    name: 'calibration of an audiometer',
    text: "L'étalonnage annuel de l'audiomètre et du spiromètre est prévu le 4, merci de libérer le cabinet 3.",
    level: QUIET,
    why: 'Instruments.',
  },
  {
    name: 'reorganisation',
    text: "L'opération de regroupement des centres entre en phase de traitement des demandes. Une cellule de crise suivra l'évolution.",
    level: SILENT,
    why: 'Words of medicine in the mouth of management.',
  },
  {
    name: 'legal advice on unfitness',
    text: "La Cour de cassation juge que l'employeur doit reprendre le versement du salaire un mois après l'avis d'inaptitude (article L. 1226-4 du code du travail).",
    level: QUIET,
    why: 'Law.',
  },
  {
    name: 'order of a court',
    text: "L'ordonnance de référé a été signifiée hier, la prescription n'est pas acquise et l'audition des témoins est fixée au 9.",
    level: SILENT,
    why: 'A court.',
  },
  {
    name: 'cleaning of the rooms',
    text: 'Le prestataire passera désinfecter les cabinets médicaux et vider les bacs DASRI mercredi soir.',
    level: SILENT,
    why: 'Cleaning.',
  },
];

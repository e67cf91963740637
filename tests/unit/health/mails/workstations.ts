import { DIAGNOSIS, HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Studies of workstations, visits of premises, exposures. */
export const WORKSTATION_MAILS: readonly WorkMail[] = [
  {
    name: 'study of a workstation',
    subject: 'Étude de poste caisse',
    text: "Bonjour, l'étude ergonomique du poste de caisse aura lieu jeudi à 9 h. Nous mesurerons les hauteurs, l'éclairage et les cadences.",
    level: SILENT,
    why: 'The post is studied, not a person.',
  },
  {
    name: 'study for a named worker with a disease',
    text: 'Étude de poste demandée pour Mme Inventée, opérée du canal carpien droit en mai, qui garde des fourmillements la nuit.',
    level: DIAGNOSIS,
    why: 'Operation and symptom of a named woman.',
  },
  {
    name: 'study for a named worker without a reason',
    text: "Bonjour, dans le cadre de l'étude de poste de M. Modèle, pouvez-vous nous ouvrir l'atelier mardi matin ?",
    level: QUIET,
    why: 'That his post is looked at has a reason, but it is not told.',
  },
  {
    name: 'noise of a workshop',
    text: 'La cartographie du bruit est terminée : 87 dB(A) devant la presse 3, bouchons moulés à fournir à toute l’équipe.',
    level: SILENT,
    why: 'A measure in a room.',
  },
  {
    name: 'risk of a chemical product',
    text: 'La fiche de données de sécurité du décapant mentionne H350 (peut provoquer le cancer) et H360. Il faut chercher un produit de substitution.',
    level: QUIET,
    why: 'The danger of a product, nobody’s disease.',
  },
  {
    name: 'exposed worker with a sign',
    text: "Le soudeur de la ligne 2, M. Exemple, se plaint de toux et d'essoufflement en fin de semaine depuis l'arrêt de l'aspiration.",
    level: HEALTH,
    why: 'Symptoms of a named man, said for prevention but medical all the same.',
  },
  {
    name: 'report on a fiche d’entreprise',
    text: "La fiche d'entreprise est à jour : risque chimique, manutentions manuelles, travail sur écran, vibrations des chariots. Elle est à tenir à la disposition de l'inspection du travail.",
    level: SILENT,
    why: 'Risks of an enterprise.',
  },
  {
    name: 'equipment for one worker, paid by Agefiph',
    text: 'Devis ci-joint pour le fauteuil et la souris verticale de Mme Fictive, financement Agefiph au titre de sa RQTH.',
    attachments: ['devis_fauteuil.pdf'],
    level: HEALTH,
    why: 'Her recognition as a disabled worker is health data, and a quote spreads it to a supplier.',
  },
  {
    name: 'dosimeters',
    text: 'Merci de retourner les dosimètres passifs du trimestre avant le 10 et de récupérer les nouveaux à la radioprotection.',
    level: SILENT,
    why: 'Logistics.',
  },
  {
    name: 'dose of one worker',
    text: 'Dosimétrie de M. Modèle : 4,1 mSv sur douze mois glissants, cristallin 9 mSv. À revoir avec le PCR.',
    level: ['possible', 'probable', 'certain'],
    why: 'A dose received by a named man belongs to his medical file.',
  },
];

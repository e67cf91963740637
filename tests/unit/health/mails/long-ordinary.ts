import { QUIET, SILENT, type WorkMail } from './mail';

/** Long mails that are full of medical words and hold nobody's health. */
export const LONG_ORDINARY_MAILS: readonly WorkMail[] = [
  {
    name: 'quote of a supplier of medical instruments',
    subject: 'Devis matériel médical',
    text: `Bonjour Madame Fictive,

Suite à notre entretien, veuillez trouver notre offre :
1 audiomètre avec casque : 2 450 € HT
1 spiromètre et 500 embouts : 1 380 € HT
1 appareil de contrôle de la vision : 3 100 € HT
2 tensiomètres, 1 électrocardiographe, bandelettes urinaires (boîte de 100)
Livraison sous 3 semaines, garantie 2 ans.

Bien à vous`,
    level: QUIET,
    why: 'Instruments for sale.',
  },
  {
    name: 'heat protocol',
    text: `À tous les chefs de chantier,

Météo-France annonce 38 °C jeudi et vendredi. Merci d'appliquer le plan canicule : prise de poste à 6 h, pauses à l'ombre, 3 litres d'eau par personne. Signes d'alerte : maux de tête, vertiges, crampes, nausées, propos incohérents. Dans ce cas, appelez le 15 et mettez la personne au frais.`,
    level: QUIET,
    why: 'Signs to look out for, in anybody.',
  },
  {
    name: 'job offer for a physician',
    text: `Le SPST du Pays Fictif (42 médecins, 30 infirmiers) recrute un médecin du travail ou collaborateur médecin, CDI, temps plein ou partiel.
Missions : suivi de l'état de santé des salariés, actions en milieu de travail, participation à la cellule de prévention de la désinsertion professionnelle.
Rémunération attractive, mutuelle, véhicule de service. CV et lettre à rh@service.example.`,
    level: SILENT,
    why: 'An offer of work.',
  },
  {
    name: 'specification of a software',
    text: `Cahier des charges, version 3
Le logiciel doit permettre la tenue du dossier médical en santé au travail, l'édition des attestations de suivi et des avis d'aptitude, l'import des résultats de biologie au format HPRIM, la gestion des vaccinations et l'appel au téléservice INSi.
Les données sont hébergées chez un hébergeur certifié HDS. Merci de chiffrer chaque lot.`,
    level: QUIET,
    why: 'Functions of a program.',
  },
  {
    name: 'minutes with statistics of health',
    text: `Extrait du procès-verbal : le médecin du travail présente son rapport annuel. 812 visites ont été réalisées, dont 96 visites de reprise ; 14 inaptitudes ont été prononcées, en majorité pour des troubles musculo-squelettiques et des troubles psychiques. Trois maladies professionnelles ont été déclarées (tableau 57). Les élus demandent un plan d'action sur la manutention.`,
    level: ['none', 'possible', 'probable'],
    why: 'Figures of a whole enterprise; small numbers ask for care, no more.',
  },
  {
    name: 'table of guarantees',
    text: `Vos garanties 2026
Hospitalisation : 200 % de la base, chambre particulière 60 € par jour
Optique : 300 € tous les deux ans, lentilles 100 €
Dentaire : prothèses 350 %, implants 500 € par an, orthodontie 250 %
Médecines douces : ostéopathe, 3 séances de 40 €
Maternité : forfait 300 €
Pour toute question, contactez votre conseiller.`,
    level: ['none', 'possible', 'probable'],
    why: 'A table of guarantees names every sort of care and nobody.',
  },
  {
    name: 'prevention plan for a chemical',
    text: `Plan de prévention, nettoyage des cuves. Produits : soude, acide nitrique, solvant toluène. Risques : brûlure chimique, inhalation de vapeurs, incendie. Mesures : ventilation forcée, gants nitrile, lunettes, douche de sécurité vérifiée. En cas de projection dans les yeux, rincer 15 minutes et appeler l'infirmerie au 1818.`,
    level: QUIET,
    why: 'Dangers and measures for a job.',
  },
  {
    name: 'rules on personal data',
    text: `Rappel du délégué à la protection des données : les données de santé des salariés (diagnostics, traitements, résultats d'examens, arrêts) ne doivent jamais être envoyées par messagerie ordinaire. Utilisez la messagerie sécurisée de santé ou le dépôt chiffré. Les fichiers Excel de suivi contenant des motifs d'inaptitude sont interdits.`,
    level: QUIET,
    why: 'A rule that names what must not be sent.',
  },
  {
    name: 'visit of a site by the service',
    text: `Bonjour Monsieur Modèle,

Nous vous confirmons notre passage le 12 mai à 9 h avec notre ergonome et notre technicienne en métrologie. Nous visiterons l'atelier de soudure et le quai, mesurerons le bruit et l'éclairage, et échangerons avec les opérateurs sur leurs postures. Merci de prévoir des chaussures de sécurité (pointures 38 et 42).`,
    level: SILENT,
    why: 'A visit of premises.',
  },
];

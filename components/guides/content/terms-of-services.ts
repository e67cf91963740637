import type { Term } from './term';

/** Words about bodies, files and occupational health. */
export const TERMS_OF_SERVICES: readonly Term[] = [
  {
    id: 'ans',
    name: 'ANS',
    meaning: { fr: 'Agence du numérique en santé', en: 'French digital health agency' },
    text: {
      fr: 'L’agence publique qui tient l’espace de confiance MSSanté, sa liste blanche et l’Annuaire Santé, et qui délivre les cartes.',
      en: 'The public agency that keeps the trust space of MSSanté, its list and the Annuaire Santé, and issues the cards.',
    },
    also: 'agence asip sante agency',
    sources: ['joining', 'cardKinds'],
  },
  {
    id: 'hds',
    name: 'HDS',
    meaning: { fr: 'hébergement de données de santé', en: 'hosting of health data' },
    text: {
      fr: 'La certification que doit avoir celui qui héberge des données de santé pour le compte d’autrui. Demandez à un opérateur où sont ses serveurs et qui les certifie.',
      en: 'The certificate needed by whoever hosts health data on behalf of others. Ask an operator where its servers are and who certified them.',
    },
    also: 'hebergeur hebergement certification serveur hosting',
    sources: ['hosting'],
  },
  {
    id: 'spsti',
    name: 'SPSTI',
    meaning: {
      fr: 'service de prévention et de santé au travail interentreprises',
      en: 'joint occupational health service of several companies',
    },
    text: {
      fr: 'Le service qui suit la santé des salariés de ses entreprises adhérentes. Sa certification regarde aussi la protection des données et les outils numériques de ses professionnels de santé.',
      en: 'The service that looks after the health of the employees of its member companies. Its certification also looks at data protection and at the digital tools of its health professionals.',
    },
    also: 'sante au travail medecine du travail sst ssti spst occupational health service',
    sources: ['labour'],
  },
  {
    id: 'iprp',
    name: 'IPRP',
    meaning: {
      fr: 'intervenant en prévention des risques professionnels',
      en: 'specialist in the prevention of occupational risks',
    },
    text: {
      fr: 'Ergonome, toxicologue, psychologue du travail… : il agit sur le travail, pas sur les soins. Il n’est pas pour autant destinataire du dossier médical.',
      en: 'Ergonomist, toxicologist, work psychologist…: they act on work, not on care. That alone gives no right to the medical record.',
    },
    also: 'ergonome toxicologue prevention technicien ergonomist prevention specialist',
    sources: ['iprp', 'dmst'],
  },
  {
    id: 'dmst',
    name: 'DMST',
    meaning: { fr: 'dossier médical en santé au travail', en: 'occupational health record' },
    text: {
      fr: 'Le dossier du travailleur, sous secret médical : santé, expositions, avis et propositions du médecin du travail. Son identifiant est l’INS. Il s’ouvre aux professionnels de santé chargés du suivi, jamais à l’employeur.',
      en: 'The worker’s record, under medical secrecy: health, exposures, opinions and proposals of the occupational physician. Its identifier is the INS. It is open to the health professionals in charge, never to the employer.',
    },
    also: 'dossier medical travailleur salarie employeur record worker employer',
    sources: ['dmst'],
  },
  {
    id: 'dui',
    name: 'DUI',
    meaning: { fr: 'dossier usager informatisé', en: 'computerised user record' },
    text: {
      fr: 'Le dossier informatique d’une personne âgée ou handicapée dans une structure médico-sociale. Il s’appuie sur la MSSanté pour échanger avec les soignants.',
      en: 'The computer record of an elderly or disabled person in a medico-social institution. It relies on MSSanté to exchange with those who care for the person.',
    },
    also: 'esms ehpad medico social handicap usager',
    sources: ['dui'],
  },
  {
    id: 'pui',
    name: 'PUI',
    meaning: { fr: 'pharmacie à usage intérieur', en: 'in-house pharmacy' },
    text: {
      fr: 'La pharmacie d’un établissement, pour ses propres patients. Écrivez-lui à sa boîte organisationnelle plutôt qu’à celle d’une personne.',
      en: 'The pharmacy of an institution, for its own patients. Write to its organisational mailbox rather than to a person’s.',
    },
    also: 'pharmacie hopital etablissement hospital pharmacy',
    sources: ['pharmacy'],
  },
];

import type { Mailbox } from '../../../../utils/directory/mailbox';
import { mailbox } from './directory-of';

const PHYSICIAN = { professionCode: '10', profession: 'Médecin' };
const AT_WORK = { ...PHYSICIAN, specialityCode: 'SM25', speciality: 'Médecine du travail' };
const BORDEAUX = { town: 'BORDEAUX', postcode: '33000', department: '33' };
const BREST = { town: 'BREST', postcode: '29200', department: '29' };
const LYON = { town: 'LYON', postcode: '69003', department: '69' };
const MALO = { town: 'ST MALO', postcode: '35400', department: '35' };

/** A small world of made-up people, each there for something that people type. */
export const SOME_DIRECTORY: readonly Mailbox[] = [
  mailbox('paul.exemplaire@medecin', {
    ...PHYSICIAN,
    ...LYON,
    rpps: '10000000001',
    title: 'DR',
    family: 'EXEMPLAIRE',
    given: 'Paul',
  }),
  mailbox('paul.exemplaire@chu', {
    ...PHYSICIAN,
    ...BREST,
    rpps: '10000000001',
    title: 'DR',
    family: 'EXEMPLAIRE',
    given: 'Paul',
    structure: 'HOPITAL FICTIF',
  }),
  mailbox('pauline.exemplaire@infirmier', {
    ...BORDEAUX,
    rpps: '10000000002',
    family: 'EXEMPLAIRE',
    given: 'Pauline',
    professionCode: '60',
    profession: 'Infirmier',
  }),
  mailbox('luc.exemplaire@spsti', {
    ...AT_WORK,
    ...LYON,
    rpps: '10000000003',
    family: 'EXEMPLAIRE',
    given: 'Luc',
  }),
  mailbox('anne.legallec@medecin', {
    ...PHYSICIAN,
    ...BREST,
    rpps: '10000000004',
    family: 'LE GALLEC',
    given: 'Anne',
  }),
  mailbox('yves.legallec@medecin', {
    ...PHYSICIAN,
    ...MALO,
    rpps: '10000000005',
    family: 'LEGALLEC',
    given: 'Yves',
  }),
  mailbox('eve.gallec@medecin', {
    ...PHYSICIAN,
    ...LYON,
    rpps: '10000000006',
    family: 'GALLEC',
    given: 'Eve',
  }),
  mailbox('lea.fictif-modele@kine', {
    ...LYON,
    rpps: '10000000007',
    family: 'FICTIF-MODELE',
    given: 'Léa',
    professionCode: '70',
    profession: 'Masseur-Kinésithérapeute',
  }),
  mailbox('jp.modele@medecin', {
    ...PHYSICIAN,
    ...BORDEAUX,
    rpps: '10000000008',
    family: 'MODÈLE',
    given: 'Jean-Pierre',
    specialityCode: 'SM04',
    speciality: 'Cardiologie et maladies vasculaires',
  }),
  mailbox('orl@medecin', {
    ...PHYSICIAN,
    rpps: '10000000009',
    family: 'INVENTE',
    given: 'Zoé',
    specialityCode: 'SM39',
    speciality: 'O.R.L et chirurgie cervico faciale',
  }),
  mailbox('accueil@hopital-fictif', {
    ...MALO,
    kind: 'ORG',
    structureId: '1350000014',
    structure: 'HOPITAL SAINT FICTIF',
    service: 'Accueil des urgences',
  }),
  mailbox('secretariat@spsti', {
    ...LYON,
    kind: 'ORG',
    structureId: '312345678901237',
    structure: 'SERVICE DE PREVENTION ET DE SANTE AU TRAVAIL INVENTE',
    tradeName: 'PREVENTION INVENTE',
  }),
];

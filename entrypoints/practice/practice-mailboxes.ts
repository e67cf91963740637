import { EMPTY_MAILBOX, type Mailbox } from '../../utils/directory/mailbox';

const DOCTOR: Mailbox = {
  ...EMPTY_MAILBOX,
  professionCode: '10',
  profession: 'Médecin',
  town: 'EXEMPLE SUR LOIRE',
};

const MARTIN: Mailbox = {
  ...DOCTOR,
  address: 'dr.martin.exemple@medecin.mssante.fr',
  rpps: '99900000101',
  title: 'DR',
  family: 'MARTIN',
  given: 'Dominique',
  specialityCode: 'SM26',
  speciality: 'Médecine générale',
  structure: 'CABINET DU PONT',
};

/** The doctor of the message to try, with two mailboxes, a namesake, and the people of the sample messages. */
export const PRACTICE_MAILBOXES: readonly Mailbox[] = [
  MARTIN,
  { ...MARTIN, kind: 'CAB', address: 'cabinet.martin.exemple@medecin.mssante.fr' },
  {
    ...DOCTOR,
    address: 'sacha.martin-modele@infirmier.mssante.fr',
    rpps: '99900000202',
    title: 'MME',
    family: 'MARTIN-MODELE',
    given: 'Sacha',
    professionCode: '60',
    profession: 'Infirmier',
    structure: 'CENTRE DE SANTE DES EXEMPLES',
    town: 'MODELEVILLE',
  },
  {
    ...DOCTOR,
    kind: 'ORG',
    address: 'secretariat@spst-exemple.mssante.fr',
    professionCode: '',
    profession: '',
    structure: 'SPST D EXEMPLE SUR LOIRE',
    service: 'Secrétariat médical',
  },
];

import type { Correspondent, LookUpAnswer, Reason } from '../../../utils/directory/answer';
import { EMPTY_MAILBOX, type Mailbox } from '../../../utils/directory/mailbox';
import { NOBODY } from './stub-background';

const CAMILLE: Mailbox = {
  ...EMPTY_MAILBOX,
  address: 'camille.exemple@medecin.mssante.fr',
  rpps: '10000000001',
  title: 'DR',
  family: 'EXEMPLE',
  given: 'CAMILLE',
  professionCode: '10',
  profession: 'Médecin',
  specialityCode: 'SM25',
  speciality: 'Médecine du travail',
  structure: 'SERVICE DE PREVENTION ET DE SANTE AU TRAVAIL MODELE',
  town: 'BESANÇON',
  postcode: '25000',
  department: '25',
};

/** Fictitious correspondents, one of each kind of mailbox. */
export const PEOPLE = {
  camille: CAMILLE,
  camilleAtHospital: {
    ...CAMILLE,
    address: 'camille.exemple@chu-modele.mssante.fr',
    structure: 'CENTRE HOSPITALIER MODELE',
    service: 'CONSULTATION DE PATHOLOGIES PROFESSIONNELLES',
  },
  practice: {
    ...CAMILLE,
    kind: 'CAB',
    address: 'cabinet.exemplier@medecin.mssante.fr',
    family: 'EXEMPLIER',
    given: 'JEAN-DOMINIQUE',
    title: 'M',
    profession: 'Masseur-Kinésithérapeute',
    speciality: '',
    structure: 'CABINET EXEMPLIER',
    town: 'LYON',
    postcode: '69003',
    department: '69',
  },
  team: {
    ...EMPTY_MAILBOX,
    kind: 'ORG',
    address: 'secretariat@sante-travail-modele.mssante.fr',
    structure: 'SANTE TRAVAIL MODELE',
    service: 'SECRETARIAT MEDICAL',
    structureId: '3123456789',
    town: 'DOLE',
    postcode: '39100',
    department: '39',
  },
  program: {
    ...EMPTY_MAILBOX,
    kind: 'APP',
    address: 'resultats@labo-modele.mssante.fr',
    structure: 'LABORATOIRE MODELE',
    town: 'DIJON',
    department: '21',
  },
} as const satisfies Record<string, Mailbox>;

export function correspondent(mailboxes: readonly Mailbox[], reasons: readonly Reason[] = []): Correspondent {
  return { mailboxes: [...mailboxes], reasons: [...reasons] };
}

export function answered(
  correspondents: readonly Correspondent[],
  change: Partial<LookUpAnswer> = {},
): LookUpAnswer {
  return { ...NOBODY, correspondents: [...correspondents], ...change };
}

/** What « exemple » finds: one person with two mailboxes, then one of each other kind. */
export const EXEMPLE = answered(
  [
    correspondent([PEOPLE.camille, PEOPLE.camilleAtHospital], [{ field: 'family', how: 'exact' }]),
    correspondent([PEOPLE.practice], [{ field: 'family', how: 'typo' }]),
    correspondent([PEOPLE.team], [{ field: 'occupational-health', how: 'exact' }]),
    correspondent([PEOPLE.program]),
  ],
  { more: true },
);

import { EMPTY_MAILBOX, type Mailbox } from '../../../utils/directory/mailbox';

/** A published mailbox of a fictitious person; `changes` set what the test is about. */
export function buildMailbox(changes: Partial<Mailbox> = {}): Mailbox {
  return {
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
    structure: 'SANTE TRAVAIL EXEMPLE',
    town: 'BESANCON',
    postcode: '25000',
    department: '25',
    ...changes,
  };
}

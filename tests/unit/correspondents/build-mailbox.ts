import type { Mailbox } from '../../../utils/directory/mailbox';

/** A published mailbox of a fictitious person; `changes` set what the test is about. */
export function buildMailbox(changes: Partial<Mailbox> = {}): Mailbox {
  return {
    kind: 'PER',
    address: 'camille.exemple@medecin.mssante.fr',
    rpps: '10000000001',
    title: 'DR',
    family: 'EXEMPLE',
    given: 'CAMILLE',
    professionCode: '10',
    profession: 'Médecin',
    specialityCode: 'SM25',
    speciality: 'Médecine du travail',
    structureId: '',
    structure: 'SANTE TRAVAIL EXEMPLE',
    tradeName: '',
    service: '',
    town: 'BESANCON',
    postcode: '25000',
    department: '25',
    ...changes,
  };
}

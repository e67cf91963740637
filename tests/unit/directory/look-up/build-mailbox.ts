import type { Mailbox } from '../../../../utils/directory/mailbox';

/** A mailbox of nobody, with these changes. */
export function buildMailbox(changes: Partial<Mailbox> = {}): Mailbox {
  return {
    kind: 'PER',
    address: 'camille.exemple@medecin.mssante.fr',
    rpps: '99900000011',
    title: 'DR',
    family: 'EXEMPLE',
    given: 'Camille',
    professionCode: '10',
    profession: 'Médecin',
    specialityCode: '',
    speciality: '',
    structureId: '',
    structure: '',
    tradeName: '',
    service: '',
    town: '',
    postcode: '',
    department: '',
    ...changes,
  };
}

import { EMPTY_MAILBOX, type Mailbox } from '../../../../utils/directory/mailbox';

/** A mailbox of nobody, with these changes. */
export function buildMailbox(changes: Partial<Mailbox> = {}): Mailbox {
  return {
    ...EMPTY_MAILBOX,
    address: 'camille.exemple@medecin.mssante.fr',
    rpps: '99900000011',
    title: 'DR',
    family: 'EXEMPLE',
    given: 'Camille',
    professionCode: '10',
    profession: 'Médecin',
    ...changes,
  };
}

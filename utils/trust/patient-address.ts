import { checkNir, type NirCheck } from '../identifiers/nir';

/**
 * Checks the local part of an address `<INS>@patient.mssante.fr`, the 15 characters of the matricule INS.
 * Source: référentiel #2 Clients de messageries MSSanté, ECO.2.2.6; a wrong key means another mailbox or none.
 */
export function patientAddress(local: string): NirCheck {
  return checkNir(local.toUpperCase());
}

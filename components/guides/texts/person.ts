import { parseAddress } from '../../../utils/mail/parse-address';
import { PATIENT_DOMAIN } from '../../../utils/trust/mssante-domains';
import type { Piece } from './block';

/** What a person writes of themselves. All of it as typed; empty where nothing was. */
export interface Person {
  readonly name: string;
  readonly role: string;
  readonly service: string;
  readonly address: string;
  readonly phone: string;
  readonly operator: string;
}

export const NOBODY_YET: Person = { name: '', role: '', service: '', address: '', phone: '', operator: '' };

/** True if a text can be made: a name, and an address that is somebody's own. One of a patient holds an INS. */
export function isReady({ name, address }: Person): boolean {
  return name.trim() !== '' && isOwnable(address);
}

/** True for an address that a professional can have. */
export function isOwnable(address: string): boolean {
  const parsed = parseAddress(address);
  return parsed !== null && parsed.domain !== PATIENT_DOMAIN;
}

/** The address as a link to write to it; as plain text if it is none. */
export function addressPiece(address: string): Piece {
  const spec = parseAddress(address)?.spec;
  return spec === undefined ? address.trim() : { text: spec, href: `mailto:${encodeURI(spec)}` };
}

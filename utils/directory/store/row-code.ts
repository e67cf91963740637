import type { MailboxField } from '../mailbox';

/**
 * How a row lies in a block: a code for what many rows share word for word (`SHARED`), a code for the domain, then the
 * other fields as UTF-8 text (`OWN`; of the address what is before the `@`), parted by `|`, and a line feed. That is half
 * of the bytes of plain text, and no byte of a code looks like a `|` or a line feed.
 */
export const SHARED = [
  'kind',
  'title',
  'professionCode',
  'profession',
  'specialityCode',
  'speciality',
] as const satisfies readonly MailboxField[];

export const OWN = [
  'address',
  'rpps',
  'family',
  'given',
  'structureId',
  'structure',
  'tradeName',
  'service',
  'town',
  'postcode',
  'department',
] as const satisfies readonly MailboxField[];

/** Bytes of a code; each is one of 90 signs from `!` on. */
export const CODE_BYTES = 3;
const SIGNS = 90;
const FIRST_SIGN = 0x21;
/** There are fewer codes than this. */
export const CODE_LIMIT = SIGNS ** CODE_BYTES;

/** Codes of domains: the address has no `@`; it ends with it; then the list of domains. */
export const NO_AT = 0;
export const NOTHING_AFTER_AT = 1;
export const FIRST_DOMAIN = 2;

export function writeCode(code: number, bytes: Uint8Array, at: number): void {
  bytes[at] = FIRST_SIGN + (code % SIGNS);
  bytes[at + 1] = FIRST_SIGN + (Math.floor(code / SIGNS) % SIGNS);
  bytes[at + 2] = FIRST_SIGN + Math.floor(code / (SIGNS * SIGNS));
}

export function readCode(bytes: Uint8Array, at: number): number {
  const [low = 0, middle = 0, high = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  return low - FIRST_SIGN + (middle - FIRST_SIGN) * SIGNS + (high - FIRST_SIGN) * SIGNS * SIGNS;
}

/** Sections of the texts that codes stand for, one a line. */
export const SHARED_SECTION = 'shared';
export const DOMAINS_SECTION = 'domains';

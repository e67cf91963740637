import { isDomainLabel, toUnicodeDomain } from './idn';

/**
 * A mail address as written, and in the form that is compared.
 * `key` is lower case, IDN in Unicode form, without comments or a trailing dot; two addresses are the same
 * mailbox for us when their keys are equal.
 */
export interface Address {
  /** Display name without quotes, empty if none. */
  readonly name: string;
  /** `local@domain` as the person wrote it. */
  readonly spec: string;
  /** Lower-case local part (tags kept). */
  readonly local: string;
  /** Lower-case domain in Unicode form. */
  readonly domain: string;
  /** `local@domain`, for comparison. */
  readonly key: string;
}

/** Longest address that is read, in UTF-16 units. RFC 5321 ends at 254; some mailers write a little more. */
const LONGEST = 320;
const LOCAL = /^[^\s\p{Cc}"(),:;<>@[\]\\]+$/u;
const CONTROL = /\p{Cc}/u;
const LITERAL = /^\[[0-9A-Za-z:.]+\]$/;

/**
 * Puts an address together from its parts, already free of comments, folding and invisible characters.
 * More lenient than RFC 5321 on the local part, since what matters is where the message would go.
 * Null when the parts make no address.
 */
export function makeAddress(name: string, local: string, domain: string): Address | null {
  const spec = `${quoteLocal(local)}@${domain}`;
  if (local === '' || spec.length > LONGEST || CONTROL.test(local)) return null;
  const unicodeDomain = toUnicodeDomain(domain);
  if (!isDomain(unicodeDomain)) return null;
  const compared = quoteLocal(local.normalize('NFC').toLowerCase().normalize('NFC'));
  return { name, spec, local: compared, domain: unicodeDomain, key: `${compared}@${unicodeDomain}` };
}

function isDomain(domain: string): boolean {
  return LITERAL.test(domain) || domain.split('.').every(isDomainLabel);
}

/** A local part that is no dot-atom keeps its quotes, so that the key can be read again. */
function quoteLocal(local: string): string {
  return LOCAL.test(local) ? local : `"${local.replace(/["\\]/g, '\\$&')}"`;
}

import type { Address } from './address';

/** Signs that end or change the meaning of an unquoted display name (RFC 5322 specials but the dot). */
const SPECIALS = /[()<>[\]:;@\\,"]/;

/** The address as written into a recipient field: `Name <a@b>`, the name quoted where it must be. */
export function formatAddress(address: Address): string {
  if (address.name === '') return address.spec;
  return `${quoteName(address.name)} <${address.spec}>`;
}

function quoteName(name: string): string {
  return SPECIALS.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}

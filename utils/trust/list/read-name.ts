import { isDomainLabel, toUnicodeDomain } from '../../mail/idn';
import type { RejectReason } from './trust-list';

/** Longest domain name (RFC 1035, section 2.3.4, without its trailing dot). */
const LONGEST = 253;
const ALL_DIGITS = /^\d+$/;
/** What a decoder puts for bytes that are no text. */
const BROKEN_TEXT = '\uFFFD';

/** The domain that an entry of a trust list names, in the form in which domains are compared, or why it names none. */
export function readName(text: string): { readonly domain: string } | { readonly reason: RejectReason } {
  const written = text.trim();
  if (written.includes('@')) return { reason: 'address' };
  if (written.includes('*')) return { reason: 'wildcard' };
  const domain = toUnicodeDomain(written);
  return isDomain(domain) ? { domain } : { reason: 'not-a-domain' };
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  if (labels.length < 2 || domain.length > LONGEST || domain.includes(BROKEN_TEXT)) return false;
  return labels.every(isDomainLabel) && !ALL_DIGITS.test(labels.at(-1) ?? '');
}

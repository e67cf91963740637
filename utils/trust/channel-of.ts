import type { Address } from '../mail/address';
import type { Channel, TrustKnowledge } from './channel';
import { isLookAlike } from './look-alike';
import { isBelowMssante, isTestDomain, PATIENT_DOMAIN, TRUSTED_EXCEPTIONS } from './mssante-domains';

/**
 * Where a mailbox stands. Domains are compared whole, as the liste blanche means them; only the organisation's
 * own domains also count for their sub-domains. Bare `mssante.fr` bears no mailbox and is not listed: an address
 * there is a `look-alike`. Never `unreadable`: that is for recipients without an address.
 */
export function channelOf(address: Address, trust: TrustKnowledge): Channel {
  const { domain } = address;
  if (domain === PATIENT_DOMAIN) return 'patient';
  if (isTestDomain(domain)) return 'test';
  if (TRUSTED_EXCEPTIONS.has(domain) || trust.trustedDomains?.has(domain)) return 'trusted';
  if (isBelowMssante(domain) || trust.probableDomains?.has(domain)) return 'probable';
  if (isInternal(domain, trust.internalDomains)) return 'internal';
  return isLookAlike(domain, trust) ? 'look-alike' : 'outside';
}

function isInternal(domain: string, internalDomains: ReadonlySet<string>): boolean {
  for (let rest = domain; rest !== ''; rest = parentOf(rest)) {
    if (internalDomains.has(rest)) return true;
  }
  return false;
}

function parentOf(domain: string): string {
  const dot = domain.indexOf('.');
  return dot === -1 ? '' : domain.slice(dot + 1);
}

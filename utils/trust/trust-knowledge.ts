import { toUnicodeDomain } from '../mail/idn';
import type { DecidedSettings } from '../policy/schema';
import type { TrustKnowledge } from './channel';
import type { TrustRead } from './trust-state';

/**
 * What addresses are judged by: the trust list as the background tells it (null: it has not answered, or keeps
 * none), and the domains that the organisation names, which count as listed whatever the list says.
 */
export function trustKnowledgeOf(
  read: TrustRead | null,
  settings: Pick<DecidedSettings, 'trustedDomains' | 'organisationDomains'>,
): TrustKnowledge {
  const named = settings.trustedDomains.map(toUnicodeDomain);
  const trusted = new Set([...(read?.trusted ?? []), ...named]);
  return {
    trustedDomains: trusted.size > 0 ? trusted : null,
    probableDomains: new Set(read?.probable),
    listIsStale: read?.listIsStale ?? true,
    internalDomains: new Set(settings.organisationDomains.map(toUnicodeDomain)),
  };
}

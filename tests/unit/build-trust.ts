import type { TrustKnowledge } from '../../utils/trust/channel';

/** What is known of domains: a fresh list of a few names, and one organisation. */
export function buildTrust(changes: Partial<TrustKnowledge> = {}): TrustKnowledge {
  return {
    trustedDomains: new Set(['medecin.mssante.fr', 'patient.mssante.fr', 'cgm-test.mssante.fr']),
    listIsStale: false,
    internalDomains: new Set(['organisation.example']),
    ...changes,
  };
}

import type { Scan } from '../health/evidence';
import type { DecidedSettings } from '../policy/schema';
import type { Judgement } from './guard-world';

/**
 * What the guard judges by, from the settings in force. Until a liste blanche is stored, the only domains known to
 * be trusted are those the organisation names, and the list counts as stale.
 */
export function judgeBy(settings: DecidedSettings, scan: Scan): Judgement {
  return {
    knowledge: {
      trust: {
        trustedDomains: settings.trustedDomains.length > 0 ? new Set(settings.trustedDomains) : null,
        listIsStale: true,
        internalDomains: new Set(settings.organisationDomains),
      },
      scan,
      mssanteHosts: settings.mssanteHosts,
    },
    policy: { levels: settings.levels, failClosed: settings.failClosed },
    canMove: settings.mssanteWebmail !== '',
  };
}

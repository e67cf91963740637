import type { Scan } from '../health/evidence';
import type { DecidedSettings } from '../policy/schema';
import { trustKnowledgeOf } from '../trust/trust-knowledge';
import type { TrustRead } from '../trust/trust-state';
import type { Judgement } from './guard-world';

/**
 * What the guard judges by: the settings in force, and the trust list as far as the background has told it.
 * @param isRemembered whether a phrase that is set aside can be remembered
 */
export function judgeBy(
  settings: DecidedSettings,
  scan: Scan,
  trust: TrustRead | null,
  isRemembered = false,
): Judgement {
  return {
    knowledge: {
      trust: trustKnowledgeOf(trust, settings),
      scan,
      mssanteHosts: settings.mssanteHosts,
    },
    policy: { levels: settings.levels, failClosed: settings.failClosed },
    canMove: settings.mssanteWebmail !== '',
    canDismiss: settings.allowDismissals && isRemembered,
  };
}

import type { AssessPolicy, Knowledge } from '../../../utils/assess/assess';
import type { HealthLevel, Scan } from '../../../utils/health/evidence';
import type { TrustKnowledge } from '../../../utils/trust/channel';
import { buildTrust } from '../build-trust';

export const HEALTH_LEVELS: readonly HealthLevel[] = ['none', 'possible', 'probable', 'certain'];

/** A detector that takes the word « certain », « probable » or « possible » at its word. */
export const scanForLevelWords: Scan = (segments) => {
  const text = segments.map((segment) => segment.text).join('\n');
  const level = HEALTH_LEVELS.findLast((word) => text.includes(word)) ?? 'none';
  return { level, evidence: [] };
};

export function buildKnowledge(trust: Partial<TrustKnowledge> = {}, scan = scanForLevelWords): Knowledge {
  return { trust: buildTrust(trust), scan, mssanteHosts: ['webmail.operateur.example'] };
}

export function buildPolicy(levels: AssessPolicy['levels'] = {}, failClosed = false): AssessPolicy {
  return { levels, failClosed };
}

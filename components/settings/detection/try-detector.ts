import { hashPhrase } from '../../../utils/dismissed/hash-phrase';
import { loadDetector } from '../../../utils/gate/load-detector';
import type { HealthScan } from '../../../utils/health/evidence';
import { ask } from '../../../utils/platform/ask';
import type { DecidedSettings } from '../../../utils/policy/schema';

/**
 * What the detector sees in a text, by the settings in force and without what was set aside. Nothing is kept. The
 * detector is brought when it is first needed, and this page does not carry it before. Null if it cannot be had.
 */
export async function tryDetector(text: string, settings: DecidedSettings): Promise<HealthScan | null> {
  try {
    const [makeScan, { salt, hashes }] = await Promise.all([
      loadDetector(async () => (await import('../../../utils/health/detect')).createDetector),
      ask('dismissed-read', {}),
    ]);
    const kept = new Set(hashes);
    const scan = makeScan({
      terms: settings.healthTerms,
      exceptions: settings.healthExceptions,
      isDismissed: (phrase) => kept.has(hashPhrase(salt, phrase)),
    });
    return scan([{ kind: 'written', text }]);
  } catch {
    return null;
  }
}

import type { createDetector, MakeScan } from '../health/detect';
import { ask } from '../platform/ask';
import { takeDetector } from './detector-slot';

/** How the page comes by the detector's code; null if it cannot be had. */
export type BringDetector = () => Promise<typeof createDetector | null>;

/** In a webmail's page the background brings it. */
export async function bringDetector(): Promise<typeof createDetector | null> {
  if (takeDetector() === null) await ask('detector-load', {}).catch(() => null);
  return takeDetector();
}

/**
 * Fetches the detector and its lexicon. Without both it cannot work: scanning then fails, and the guard says « not
 * checked ». Never rejects.
 */
export async function loadDetector(bring: BringDetector): Promise<MakeScan> {
  const [create, lexicon] = await Promise.all([bring(), ask('lexicon-read', {}).catch(() => null)]);
  if (create !== null && lexicon !== null) return create(lexicon);
  return () => () => {
    throw new Error('the detector could not be loaded');
  };
}

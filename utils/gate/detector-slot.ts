import type { createDetector } from '../health/detect';

/**
 * Where `detector.js` leaves the detector for the guard. The two are scripts of one extension in one isolated world,
 * which pages cannot see; the detector comes only into pages in which a composer opens.
 */
interface DetectorSlot {
  pliSurDetector?: typeof createDetector;
}

const slot: DetectorSlot = globalThis as DetectorSlot;

export function putDetector(create: typeof createDetector): void {
  slot.pliSurDetector = create;
}

/** Null as long as the script has not run here. */
export function takeDetector(): typeof createDetector | null {
  return slot.pliSurDetector ?? null;
}

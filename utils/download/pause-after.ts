const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_PAUSE = 15 * MINUTE;

/**
 * How long to wait before the next look for a list, in ms. A day after a success; after failures 15 minutes, doubled
 * each time up to a day. Up to a quarter less by chance, so that the browsers of a fleet do not come all at once.
 * `random` lies in [0, 1).
 */
export function pauseAfter(failures: number, random: number): number {
  const pause = failures === 0 ? DAY : Math.min(DAY, FIRST_PAUSE * 2 ** (failures - 1));
  return Math.round(pause * (1 - random / 4));
}

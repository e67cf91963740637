import type { StoredTrustList } from '../trust-state';

/** Age after which a list proves nothing any more: a tenth of the domains changes in some 75 days. In ms. */
const LONGEST_AGE = 30 * 24 * 3_600_000;

/** When a list was made, in ms since 1970. What claims to be from the future is as old as the taking of it. */
export function madeAt(list: Pick<StoredTrustList, 'generatedAt' | 'takenAt'>): number {
  return list.generatedAt === null ? list.takenAt : Math.min(Date.parse(list.generatedAt), list.takenAt);
}

/** True if the list is older than 30 days, or if there is none. */
export function isStaleList(list: StoredTrustList | null, now: number): boolean {
  return list === null || isOutdated(madeAt(list), now);
}

/** True for what was so more than 30 days ago, or at no known time (NaN). Both in ms since 1970. */
export function isOutdated(then: number, now: number): boolean {
  return !(now - then <= LONGEST_AGE);
}

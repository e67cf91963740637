import type { StoredTrustList } from '../trust-state';
import { madeAt } from './list-age';

/** A list that loses more of the names than this share is held for a person's yes. */
const MOST_LOST = 0.2;

interface Compared {
  readonly list: Pick<StoredTrustList, 'generatedAt' | 'takenAt'>;
  readonly names: readonly string[];
}

/**
 * What a new list would change. `lost`: names of the list in use that it lacks, so that a list of other names is held
 * even if it is as long. `isOlder`: it says itself that it was made before the list in use.
 */
export function compareLists(
  current: Compared,
  next: Compared,
): { readonly lost: number; readonly isShrunk: boolean; readonly isOlder: boolean } {
  const kept = new Set(next.names);
  const lost = current.names.filter((name) => !kept.has(name)).length;
  return {
    lost,
    isShrunk: lost > current.names.length * MOST_LOST,
    isOlder: next.list.generatedAt !== null && madeAt(next.list) < madeAt(current.list),
  };
}

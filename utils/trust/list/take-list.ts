import type { TrustOrigin, TrustSignature } from '../trust-state';
import { sumOfCompactForm, writeCompactForm } from './compact-form';
import { compareLists } from './compare-lists';
import type { TrustList } from './trust-list';
import type { KeptList, KeptLists } from './trust-records';

/** A whole list on offer, and the server's version of it if it came from one. */
export interface OfferedList {
  readonly list: TrustList;
  readonly origin: TrustOrigin;
  readonly signature: TrustSignature;
  /** In ms since 1970. */
  readonly takenAt: number;
  readonly source: Omit<NonNullable<KeptLists['seen']>, 'sum'> | null;
}

/**
 * What is to be kept once a whole list is on offer. One that has lost more than a fifth of the names is held for a
 * person's yes; once refused, the network need not bring the same names again. Never back in time by itself: a list
 * made before the one in use is left where it is if it comes from the network (a mirror lags behind), and held if a
 * person chose the file.
 */
export async function takeList(
  lists: KeptLists,
  currentNames: readonly string[],
  offered: OfferedList,
): Promise<KeptLists> {
  const kept = await keptList(offered);
  const sum = sumOfCompactForm(kept.compact);
  const seen = offered.source === null ? lists.seen : { ...offered.source, sum };
  if (lists.current === null) return { current: kept, held: null, seen, refused: null };
  const { lost, isShrunk, isOlder } = compareLists(
    { list: lists.current.list, names: currentNames },
    { list: kept.list, names: offered.list.names },
  );
  const isLeft = offered.origin !== 'file' && (isOlder || sum === lists.refused);
  if (isLeft) return { ...lists, seen };
  if (isShrunk || isOlder) return { ...lists, seen, held: { kept, lost, isOlder } };
  return { current: kept, held: null, seen, refused: null };
}

/** What is to be kept once a person has decided about the list that is held. */
export function decideHeld(lists: KeptLists, take: boolean): KeptLists {
  if (lists.held === null) return lists;
  const { kept } = lists.held;
  if (take) return { ...lists, current: kept, held: null, refused: null };
  return { ...lists, held: null, refused: sumOfCompactForm(kept.compact) };
}

/** What is to be kept once the server says that its list is still the same: one without a date is as new as that. */
export function confirmList(lists: KeptLists, now: number): KeptLists {
  const { current, seen } = lists;
  if (current === null || current.list.generatedAt !== null) return lists;
  if (seen?.sum !== sumOfCompactForm(current.compact)) return lists;
  return { ...lists, current: { ...current, list: { ...current.list, takenAt: now } } };
}

async function keptList({ list, origin, signature, takenAt }: OfferedList): Promise<KeptList> {
  return {
    list: {
      domains: list.names.length,
      entries: list.entries,
      rejected: list.rejected.length,
      generatedAt: list.generatedAt,
      takenAt,
      origin,
      signature,
    },
    compact: await writeCompactForm(list),
  };
}

import type { Dismissed } from '../../../utils/platform/dismissed-verbs';

/** Phrases of one family that were set aside on one day. */
export interface DismissedGroup {
  readonly family: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly hashes: readonly number[];
}

/** By family, in the order in which their names are read; within a family, the newest day first. */
export function groupDismissed(
  dismissed: readonly Dismissed[],
  nameOf: (family: string) => string,
): DismissedGroup[] {
  const groups = new Map<string, DismissedGroup>();
  for (const { family, day, hash } of dismissed) {
    const key = `${family} ${day}`;
    groups.set(key, { family, day, hashes: [...(groups.get(key)?.hashes ?? []), hash] });
  }
  return [...groups.values()].sort(
    (a, b) => nameOf(a.family).localeCompare(nameOf(b.family)) || (a.day < b.day ? 1 : -1),
  );
}

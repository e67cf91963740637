import { groupBy } from './group-by';

/** Fewer than this are never told apart. */
export const LEAST = 5;

/**
 * A count, and what it is a count of: from the widest group to the narrowest, as in `['warned', 'mended']`. A shorter
 * path stands for some of the group that are not told apart further: it is no total of the longer paths below it.
 */
export interface Tally {
  readonly path: readonly string[];
  readonly count: number;
}

/**
 * Merges counts below `LEAST` until none is left. Small counts of one group are put together; what is still small takes
 * the smallest other count of the group along; failing that it goes to the next wider group. The counts stay apart from
 * each other and add up to the same total, so that no smaller one comes out by subtracting. Less than `LEAST` in all:
 * nothing is told.
 * @param tallies all of one length, each path once
 */
export function mergeSmall(tallies: readonly Tally[]): Tally[] {
  const { told, rest } = mergeGroup(
    [],
    tallies.filter(({ count }) => count > 0),
  );
  return rest > 0 ? [] : told.sort(comparePaths);
}

interface Merged {
  readonly told: Tally[];
  /** How many could not be told within the group: 0 to `LEAST - 1`. Not 0 only if nothing is told. */
  readonly rest: number;
}

function mergeGroup(path: readonly string[], tallies: readonly Tally[]): Merged {
  const [first] = tallies;
  if (first === undefined) return { told: [], rest: 0 };
  if (first.path.length === path.length) {
    const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
    return count < LEAST ? { told: [], rest: count } : { told: [{ path, count }], rest: 0 };
  }
  const told: Tally[] = [];
  let rest = 0;
  for (const [step, members] of groupBy(tallies, (tally) => tally.path[path.length] ?? '')) {
    const merged = mergeGroup([...path, step], members);
    told.push(...merged.told);
    rest += merged.rest;
  }
  if (rest === 0) return { told, rest };
  if (rest < LEAST) {
    const smallest = told.toSorted((one, other) => one.count - other.count || comparePaths(one, other))[0];
    if (smallest === undefined) return { told, rest };
    told.splice(told.indexOf(smallest), 1);
    rest += smallest.count;
  }
  return { told: [...told, { path, count: rest }], rest: 0 };
}

function comparePaths(one: Tally, other: Tally): number {
  const [left, right] = [one.path.join('/'), other.path.join('/')];
  return left < right ? -1 : Number(left > right);
}

/** A right that runs out: so many times within so long, then never again. */
export interface Budget {
  /** True if this time is still allowed. Once refused, always refused. */
  spend(): boolean;
}

/**
 * Bounds how often we fight with a page that takes away what we drew.
 * @param within in ms
 */
export function createBudget(times: number, within: number, now: () => number): Budget {
  let spent: number[] = [];
  let isEmpty = false;
  return {
    spend() {
      const time = now();
      spent = spent.filter((earlier) => time - earlier < within);
      if (spent.length >= times) isEmpty = true;
      else spent.push(time);
      return !isEmpty;
    },
  };
}

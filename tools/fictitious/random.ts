/** Numbers that look random and are the same on every run. */
export interface Dice {
  /** 0 up to and without `below`. */
  int(below: number): number;
  /** True in `percent` of a hundred throws. */
  chance(percent: number): boolean;
  /** Small numbers come most often: a few values hold a large share, as names and towns do. */
  skewed(below: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** One of them, as often as its share of a thousand says; nothing for what the shares leave. */
  share<T extends { readonly share: number }>(from: readonly T[]): T | undefined;
}

/** Dice that depend on these numbers and nothing else (mulberry32). */
export function diceOf(...numbers: readonly number[]): Dice {
  let state = 0x9e3779b9;
  for (const number of numbers) state = scatter(state ^ number);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return scatter(state) / 4294967296;
  };
  return {
    int: (below) => Math.floor(next() * below),
    chance: (percent) => next() * 100 < percent,
    skewed: (below) => Math.floor(next() ** 3 * below),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    share: (from) => {
      let left = next() * 1000;
      for (const one of from) {
        left -= one.share;
        if (left < 0) return one;
      }
      return undefined;
    },
  };
}

function scatter(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | '%' | 'MB/s' | 'MB' | '×';
  /** The most it may be, if somebody said so. */
  readonly limit?: number;
  /** The least it may be, if somebody said so. */
  readonly least?: number;
  /** Between which values the true one lies, 95 %, where the value is of a sample. */
  readonly interval?: readonly [number, number];
  /** How it was measured, in a few words. */
  readonly how: string;
}

/** The value below which a share of the values lies (0.5: the median). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle and the slow end of times in ms, as two figures. */
export function timeFigures(name: string, times: readonly number[], how: string): Figure[] {
  const rest = { unit: 'ms', how: `${how}, n = ${times.length}` } as const;
  return [
    { name: `${name}, p50`, value: percentile(times, 0.5), ...rest },
    { name: `${name}, p99`, value: percentile(times, 0.99), ...rest },
  ];
}

/** Whether a figure keeps to what was said of it. */
export function isWithin({ value, limit, least }: Figure): boolean {
  return !(limit !== undefined && value > limit) && !(least !== undefined && value < least);
}

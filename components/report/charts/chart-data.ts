/** What one colour and pattern stands for. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** Which look it has: see charts.css. Each has a pattern besides its colour. */
  readonly look: Look;
}

export const LOOKS = ['calm', 'good', 'moved', 'held', 'alert'] as const;
export type Look = (typeof LOOKS)[number];

/** One column or bar: a value for each series. */
export interface Stack {
  readonly key: string;
  /** In full, as it is read aloud. */
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What of a stack is drawn for one series. In CSS pixels. */
export interface Segment {
  readonly series: Series;
  readonly start: number;
  readonly length: number;
}

export function totalOf({ values }: Stack): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0);
}

/** « Semaine du 3 mars : 12 messages, dont… » */
export function sayStack(
  stack: Stack,
  series: readonly Series[],
  total: (count: number) => string,
  colon: string,
): string {
  const parts = series
    .filter(({ id }) => (stack.values[id] ?? 0) > 0)
    .map(({ id, label }) => `${label}${colon} ${stack.values[id]}`);
  return [`${stack.label}${colon} ${total(totalOf(stack))}`, ...parts].join(', ');
}

import { addDays, mondayOf } from './calendar';

/** How much of the journal is looked at: so many weeks, this one included, or all of it. */
export const PERIODS = [4, 13, 52, 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** Days, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a period that ends today. It begins on a Monday, so that no week is cut.
 * @param oldest the oldest day there is; today if there is none
 */
export function spanOf(period: Period, today: string, oldest: string): Span {
  const from = period === 'all' ? oldest : addDays(today, -7 * (period - 1));
  return { from: mondayOf(from < today ? from : today), to: today };
}

export function isWithin(day: string, { from, to }: Span): boolean {
  return day >= from && day <= to;
}

import { mondayOf, mondaysBetween } from './calendar';
import type { DayCounts } from './counters';
import type { JournalEntry } from './entry';
import { isWithin, type Span } from './period';

/** What became of a send, in the order in which it is told. `sent`: nothing spoke against it. */
export const OUTCOMES = ['sent', 'mended', 'moved', 'returned', 'sent-anyway'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of the sends about which the person was warned. */
export const WARNED = ['mended', 'moved', 'returned', 'sent-anyway'] as const satisfies readonly Outcome[];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** One week, from its Monday on. */
export interface Week {
  readonly monday: string;
  readonly outcomes: OutcomeCounts;
  /** Addresses of the directory that were taken. */
  readonly taken: number;
}

const NONE: OutcomeCounts = { sent: 0, mended: 0, moved: 0, returned: 0, 'sent-anyway': 0 };

/** Every week of a span, those without a send too. */
export function countWeeks(
  entries: readonly JournalEntry[],
  days: Readonly<Record<string, DayCounts>>,
  span: Span,
): Week[] {
  const outcomes = new Map<string, Record<Outcome, number>>();
  const taken = new Map<string, number>();
  for (const monday of mondaysBetween(span.from, span.to)) outcomes.set(monday, { ...NONE });
  for (const { day, outcome } of entries) {
    const week = outcomes.get(mondayOf(day));
    if (week !== undefined && isWithin(day, span)) week[outcome]++;
  }
  for (const [day, counts] of Object.entries(days)) {
    const monday = mondayOf(day);
    if (isWithin(day, span)) taken.set(monday, (taken.get(monday) ?? 0) + (counts['address-taken'] ?? 0));
  }
  return [...outcomes].map(([monday, week]) => ({ monday, outcomes: week, taken: taken.get(monday) ?? 0 }));
}

/** What became of all sends of some weeks. */
export function addOutcomes(weeks: readonly Week[]): OutcomeCounts {
  const total = { ...NONE };
  for (const { outcomes } of weeks) for (const one of OUTCOMES) total[one] += outcomes[one];
  return total;
}

export function countChecked(outcomes: OutcomeCounts): number {
  return OUTCOMES.reduce((sum, one) => sum + outcomes[one], 0);
}

export function countWarned(outcomes: OutcomeCounts): number {
  return countChecked(outcomes) - outcomes.sent;
}

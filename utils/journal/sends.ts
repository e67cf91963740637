import type { JournalEntry } from './entry';
import { isWithin, type Span } from './period';

/** The adapter of the practice webmail. */
const PRACTICE = 'practice';

/** Sends of a span in real webmails. Those of the practice webmail are exercises: see `practiceSends`. */
export function realSends(entries: readonly JournalEntry[], span: Span): JournalEntry[] {
  return entries.filter(({ webmail, day }) => webmail !== PRACTICE && isWithin(day, span));
}

export function practiceSends(entries: readonly JournalEntry[], span: Span): JournalEntry[] {
  return entries.filter(({ webmail, day }) => webmail === PRACTICE && isWithin(day, span));
}

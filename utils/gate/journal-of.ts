import type { Verdict } from '../assess/verdict';
import { dayOf } from '../journal/day';
import type { JournalEntry } from '../journal/entry';
import type { HoldEnd } from './conversation';
import { needsQuestion } from './evaluate';

/**
 * The journal's line for one send: categories and counts, nothing of the message.
 * @param findable how many recipients outside MSSanté the stored directory may know; null if it was not asked
 */
export function journalEntryOf(
  verdict: Verdict,
  webmail: string,
  end: HoldEnd | null,
  now: Date,
  id: string,
  findable: number | null,
): JournalEntry {
  const channels: Record<string, number> = {};
  for (const { channel } of verdict.recipients) channels[channel] = (channels[channel] ?? 0) + 1;
  return {
    id,
    day: dayOf(now),
    webmail,
    level: verdict.level,
    health: verdict.health,
    from: verdict.from,
    rules: [...new Set(verdict.findings.map(({ rule }) => rule))],
    channels,
    ...(findable === null ? {} : { findable }),
    outcome: outcomeOf(end),
    reason: end?.kind === 'send' ? end.reason : null,
  };
}

function outcomeOf(end: HoldEnd | null): JournalEntry['outcome'] {
  if (end === null) return 'sent';
  if (end.kind !== 'send') return end.kind;
  if (end.mended) return 'mended';
  return needsQuestion(end.verdict) ? 'sent-anyway' : 'sent';
}

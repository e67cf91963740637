import type { JudgedRecipient, Verdict } from '../assess/verdict';
import type { Contact } from '../journal/contact';
import { contactKindOf } from '../journal/contact-kind';
import { dayOf } from '../journal/day';
import type { JournalEntry } from '../journal/entry';
import type { HoldEnd } from './conversation';
import type { Equipment } from './equipment';
import { needsQuestion } from './evaluate';

/** No line has more kinds of recipients than this. */
const MOST_CONTACTS = 60;

/** The journal's line for one send: categories and counts, nothing of the message. */
export function journalEntryOf(
  verdict: Verdict,
  webmail: string,
  end: HoldEnd | null,
  now: Date,
  id: string,
  equipment: Pick<Equipment, 'findable' | 'knows' | 'of'>,
): JournalEntry {
  const { recipients } = verdict;
  const channels: Record<string, number> = {};
  for (const { channel } of recipients) channels[channel] = (channels[channel] ?? 0) + 1;
  return {
    id,
    day: dayOf(now),
    webmail,
    level: verdict.level,
    health: verdict.health,
    from: verdict.from,
    rules: [...new Set(verdict.findings.map(({ rule }) => rule))],
    channels,
    ...(equipment.knows(recipients) ? { findable: equipment.findable(recipients).size } : {}),
    contacts: contactsOf(recipients, equipment),
    content: [...new Set(verdict.evidence.map(({ kind }) => kind))],
    outcome: outcomeOf(end),
    reason: end?.kind === 'send' ? end.reason : null,
  };
}

/** Recipients that are alike, together. */
function contactsOf(recipients: readonly JudgedRecipient[], equipment: Pick<Equipment, 'of'>): Contact[] {
  const groups = new Map<string, Contact>();
  for (const { recipient, channel } of recipients) {
    const address = recipient.address.known ? recipient.address.value : null;
    const published = equipment.of(address?.key ?? '');
    const isPublished = typeof published === 'object' && published !== null;
    const kind = contactKindOf(address?.domain ?? null, channel);
    const profession = (isPublished && published.profession) || null;
    const equipped = isPublished || (published === 'none' ? false : null);
    const group = [kind, profession, equipped].join();
    groups.set(group, { kind, profession, equipped, count: (groups.get(group)?.count ?? 0) + 1 });
  }
  return [...groups.values()].slice(0, MOST_CONTACTS);
}

function outcomeOf(end: HoldEnd | null): JournalEntry['outcome'] {
  if (end === null) return 'sent';
  if (end.kind !== 'send') return end.kind;
  if (end.mended) return 'mended';
  return needsQuestion(end.verdict) ? 'sent-anyway' : 'sent';
}

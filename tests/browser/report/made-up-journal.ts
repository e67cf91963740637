import type { Contact } from '../../../utils/journal/contact';
import type { DayCounts } from '../../../utils/journal/counters';
import type { JournalEntry } from '../../../utils/journal/entry';

/** What the background says of the journal. */
export interface MadeUpJournal {
  readonly entries: readonly JournalEntry[];
  readonly days: Readonly<Record<string, DayCounts>>;
}

type Writing = Pick<JournalEntry, 'health' | 'level' | 'outcome'> & {
  readonly rules: readonly string[];
  readonly contacts: readonly Contact[];
  readonly content?: readonly string[];
};

const to = (
  kind: Contact['kind'],
  profession: string | null = null,
  equipped: boolean | null = null,
  count = 1,
): Contact => ({ kind, profession, equipped, count });

const CALM = { health: 'none', level: 'clear', outcome: 'sent', rules: [] } as const;
const HELD = { health: 'certain', level: 'justify', rules: ['outside-health'] } as const;

/** What one writes in a service of occupational health, the frequent things often. */
const WRITINGS: readonly Writing[] = [
  { ...CALM, contacts: [to('other')] },
  { ...CALM, contacts: [to('internal', null, null, 2)] },
  { ...CALM, contacts: [to('other')] },
  { ...CALM, contacts: [to('mssante')], health: 'certain', content: ['term', 'value'] },
  { ...CALM, contacts: [to('internal')] },
  { ...HELD, contacts: [to('public-provider', '10', true)], outcome: 'mended', content: ['term'] },
  { ...CALM, contacts: [to('other', null, null, 3)] },
  { ...CALM, contacts: [to('care', null, false)], health: 'possible', level: 'notice', content: ['model'] },
  { ...HELD, contacts: [to('care', '10', true)], outcome: 'moved', content: ['term', 'value'] },
  { ...CALM, contacts: [to('internal')] },
  { ...HELD, contacts: [to('public-provider', null, false)], outcome: 'sent-anyway', content: ['term'] },
  { ...CALM, contacts: [to('mssante', null, null, 2)], health: 'probable', content: ['model'] },
  { ...CALM, contacts: [to('other'), to('unreadable')] },
  { ...HELD, contacts: [to('public-provider', '60', true)], outcome: 'returned', content: ['nir', 'term'] },
  { ...CALM, contacts: [to('care', '70', false)] },
];

/**
 * A journal of a year that ends on a day, the same on every run: more sends as weeks go by, fewer warnings sent anyway,
 * and a summer without work.
 * @param today `YYYY-MM-DD`
 */
export function madeUpJournal(today: string): MadeUpJournal {
  const entries: JournalEntry[] = [];
  const days: Record<string, DayCounts> = {};
  for (let back = 364; back >= 0; back--) {
    const date = new Date(Date.parse(today) - back * 86_400_000);
    const day = date.toISOString().slice(0, 10);
    const isRest = date.getUTCDay() % 6 === 0 || (back > 100 && back < 118);
    if (isRest) continue;
    const count = 2 + ((back * 7) % 5) + (back < 200 ? 1 : 0) + (Math.trunc(back / 7) % 3);
    for (let at = 0; at < count; at++) entries.push(entryOf(entries.length, day, back));
    if (back % 4 === 0) days[day] = { 'address-taken': 1 + (back % 3) };
    if (back % 33 === 0) days[day] = { ...days[day], 'lesson-shown': 1, 'lesson-done': 1 };
  }
  return { entries, days };
}

function entryOf(at: number, day: string, back: number): JournalEntry {
  const writing: Writing = WRITINGS[(at * 7 + back) % WRITINGS.length] ?? {
    ...CALM,
    contacts: [to('other')],
  };
  const isLearnt = writing.outcome === 'sent-anyway' && back < 150 && at % 2 === 0;
  const channels: Record<string, number> = {};
  for (const { kind, count } of writing.contacts) {
    const channel =
      { mssante: 'trusted', internal: 'internal', unreadable: 'unreadable' }[kind as string] ?? 'outside';
    channels[channel] = (channels[channel] ?? 0) + count;
  }
  return {
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    day,
    webmail: at % 5 === 0 ? 'outlook' : 'roundcube',
    level: writing.level,
    health: writing.health,
    from: writing.contacts.some(({ kind }) => kind === 'mssante') ? 'mssante' : 'ordinary',
    rules: [...writing.rules],
    channels,
    contacts: [...writing.contacts],
    content: [...(writing.content ?? [])],
    outcome: isLearnt ? 'mended' : writing.outcome,
    reason: writing.outcome === 'sent-anyway' && !isLearnt ? 'urgent' : null,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJournalHandlers, tidyJournal } from '../../../utils/background/journal-handlers';
import { createDayCounter } from '../../../utils/journal/day-counter';
import type { JournalEntry } from '../../../utils/journal/entry';
import { oldestKeptDay } from '../../../utils/journal/retention';
import { memoryStore } from '../../../utils/platform/database';
import type { Caller } from '../../../utils/platform/messages';

const CALLER: Caller = { tabId: 1, frameId: 0, url: '' };
const ALL = { from: '0000-01-01', to: '9999-12-31' };

function entryOf(at: number, day: string): JournalEntry {
  return {
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    day,
    webmail: 'roundcube',
    level: 'clear',
    health: 'none',
    from: 'ordinary',
    rules: [],
    channels: { outside: 1 },
    outcome: 'sent',
    reason: null,
  };
}

/** A journal in memory with a clock that the test sets. */
function house(months: number, day: string) {
  const store = memoryStore();
  const clock = { today: day };
  const parts = {
    openStore: async () => store,
    months: async () => months,
    now: () => new Date(`${clock.today}T12:00:00`).getTime(),
    held: { note: async () => undefined },
  };
  return { store, clock, parts, journal: createJournalHandlers(parts) };
}

describe('the oldest day that is kept', () => {
  it.each([
    ['2026-11-23', 13, '2025-10-23'],
    ['2026-11-23', 1, '2026-10-23'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-03-30', 1, '2028-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
  ])('on %s, with %i months, is %s', (today, months, oldest) => {
    expect(oldestKeptDay(today, months)).toBe(oldest);
  });
});

describe('the journal forgets', () => {
  it('what is older than its limit, with the first send of a day', async () => {
    const { store, clock, journal } = house(1, '2026-01-10');
    await store.records('days').put('2026-01-10', { 'lesson-done': 1 });
    await journal['journal-record'](entryOf(1, '2026-01-10'), CALLER);
    clock.today = '2026-02-11';
    await journal['journal-record'](entryOf(2, '2026-02-11'), CALLER);
    expect((await store.entries('', '9')).map(({ day }) => day)).toEqual(['2026-02-11']);
    expect(await store.records('days').entries()).toEqual([]);
  });

  it('at the start too, when nobody sends anything', async () => {
    const { store, parts } = house(2, '2026-06-01');
    await store.addEntry(entryOf(1, '2026-03-31'));
    await store.addEntry(entryOf(2, '2026-04-01'));
    await tidyJournal(parts);
    expect((await store.entries('', '9')).map(({ day }) => day)).toEqual(['2026-04-01']);
  });

  it('and an order to forget that fails does not lose the line', async () => {
    const { store, parts } = house(2, '2026-06-01');
    const broken = { ...store, eraseJournal: () => Promise.reject(new Error('disk')) };
    const journal = createJournalHandlers({ ...parts, openStore: async () => broken });
    expect(await journal['journal-record'](entryOf(1, '2026-06-01'), CALLER)).toEqual({});
    expect(await store.entries('', '9')).toHaveLength(1);
  });

  it('days before the limit, asked for by name, are empty', async () => {
    const { journal } = house(1, '2026-06-01');
    expect(await journal['journal-read']({ from: '2020-01-01', to: '2020-02-01' }, CALLER)).toEqual({
      entries: [],
      days: {},
    });
  });

  it('so that nothing older than the limit is ever read, whatever was recorded when', async () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 13 }),
        fc.array(fc.record({ today: day, of: day, records: fc.boolean() }), { maxLength: 25 }),
        async (months, steps) => {
          const { store, clock, journal } = house(months, '2025-01-01');
          let at = 0;
          for (const { today, of, records } of steps) {
            // Clocks go on; lines may bear any day all the same.
            if (today > clock.today) clock.today = today;
            await store.records('days').put(of, { 'address-taken': 1 });
            if (records) await journal['journal-record'](entryOf(at++, of), CALLER);
            const oldest = oldestKeptDay(clock.today, months);
            const { entries, days } = await journal['journal-read'](ALL, CALLER);
            const { since } = await journal['journal-summary']({}, CALLER);
            expect(
              [...entries.map((one) => one.day), ...Object.keys(days), since ?? '9'].sort()[0],
            ).toSatisfy((first: string) => first >= oldest);
            const { recipients } = await journal['equipment-read']({}, CALLER);
            expect(recipients).toBe(entries.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is counted by the day', () => {
  it('adds up, however close two counts come, and begins anew each day', async () => {
    const { store, clock, parts } = house(13, '2026-06-01');
    const counter = createDayCounter(store.records('days'), parts.now);
    await Promise.all([counter.count('address-taken'), counter.count('address-taken')]);
    clock.today = '2026-06-02';
    await counter.count('lesson-done');
    expect(await store.records('days').entries()).toEqual([
      ['2026-06-01', { 'address-taken': 2 }],
      ['2026-06-02', { 'lesson-done': 1 }],
    ]);
  });

  it('goes on from nothing where what was kept cannot be read', async () => {
    const { store, parts } = house(13, '2026-06-01');
    await store.records('days').put('2026-06-01', 'damaged');
    await createDayCounter(store.records('days'), parts.now).count('lesson-shown');
    expect(await store.records('days').get('2026-06-01')).toEqual({ 'lesson-shown': 1 });
  });
});

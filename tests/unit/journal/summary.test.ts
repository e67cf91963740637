import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lastDayOf, monthOf } from '../../../utils/journal/calendar';
import type { JournalEntry } from '../../../utils/journal/entry';
import { contactsOf } from '../../../utils/journal/flows';
import { LEAST, mergeSmall, type Tally } from '../../../utils/journal/merge-small';
import { summarise } from '../../../utils/journal/summarise';
import { summarySchema } from '../../../utils/journal/summary';
import { entriesArb } from './arbitrary';

let made = 0;
const world = {
  randomId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
  digest: async (text: string) => createHash('sha256').update(text).digest('hex'),
};
const NOTHING = { done: 0, of: 12 };

const summaryOf = (entries: readonly JournalEntry[], today: string, oldest = '2024-01-01', days = {}) =>
  summarise({ entries, days, today, oldest, lessons: NOTHING, situations: NOTHING }, world);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const talliesArb = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('x', 'y', 'z'),
      fc.constantFrom('1', '2', '3'),
      fc.nat({ max: 12 }),
    ),
    { selector: ([one, two, three]) => one + two + three },
  )
  .map((all): Tally[] => all.map(([one, two, three, count]) => ({ path: [one, two, three], count })));

describe('counts that are merged', () => {
  it('are never fewer than five, and add up to the same total', () => {
    fc.assert(
      fc.property(talliesArb, (tallies) => {
        const merged = mergeSmall(tallies);
        const total = sum(tallies.map(({ count }) => count));
        expect(merged.every(({ count }) => count >= LEAST)).toBe(true);
        expect(sum(merged.map(({ count }) => count))).toBe(total < LEAST ? 0 : total);
      }),
    );
  });

  it('are taken from groups that hold them, each sum of a group once', () => {
    fc.assert(
      fc.property(talliesArb, (tallies) => {
        const merged = mergeSmall(tallies);
        const paths = merged.map(({ path }) => path.join('/'));
        expect(new Set(paths).size).toBe(paths.length);
        for (const { path, count } of merged) {
          const members = tallies.filter((one) => path.every((step, at) => one.path[at] === step));
          expect(count).toBeLessThanOrEqual(sum(members.map((one) => one.count)));
          if (path.length === 3) expect(count).toBe(members[0]?.count);
        }
      }),
    );
  });

  it('tell no group of one to four by subtraction: what is told of a group is all of it, or five fewer at least', () => {
    fc.assert(
      fc.property(talliesArb, (tallies) => {
        const merged = mergeSmall(tallies);
        if (merged.length === 0) return;
        // For each group, somebody knows its true size from elsewhere, and subtracts whatever is told of its parts.
        const groups = new Set(
          tallies.flatMap(({ path }) => path.map((_, at) => path.slice(0, at).join('/'))),
        );
        for (const group of groups) {
          const isIn = (path: readonly string[]) =>
            `${path.join('/')}/`.startsWith(group === '' ? '' : `${group}/`);
          const truth = sum(tallies.filter(({ path }) => isIn(path)).map(({ count }) => count));
          const told = sum(merged.filter(({ path }) => isIn(path)).map(({ count }) => count));
          const isWhole = truth === told;
          const isBehindFive = told === 0 || merged.some(({ path }) => !isIn(path) && isAbove(path, group));
          expect(isWhole || isBehindFive).toBe(true);
        }
      }),
    );
  });

  it('keep what is large, and put small ones of a group together before they go further', () => {
    const tallies = [
      { path: ['sent', 'sent'], count: 40 },
      { path: ['warned', 'mended'], count: 9 },
      { path: ['warned', 'moved'], count: 3 },
      { path: ['warned', 'returned'], count: 2 },
    ];
    expect(mergeSmall(tallies)).toEqual([
      { path: ['sent', 'sent'], count: 40 },
      { path: ['warned'], count: 5 },
      { path: ['warned', 'mended'], count: 9 },
    ]);
    expect(mergeSmall(tallies.slice(0, 3))).toEqual([
      { path: ['sent', 'sent'], count: 40 },
      { path: ['warned'], count: 12 },
    ]);
    expect(mergeSmall(tallies.slice(2))).toEqual([{ path: ['warned'], count: 5 }]);
    expect(mergeSmall(tallies.slice(3))).toEqual([]);
  });
});

/** True if a path is a wider group of this one. */
function isAbove(path: readonly string[], group: string): boolean {
  return path.length === 0 || `${group}/`.startsWith(`${path.join('/')}/`);
}

/** Every number in a document. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the summary for the service', () => {
  it('is what its schema says, and holds no number below five', async () => {
    await fc.assert(
      fc.asyncProperty(entriesArb(120, 120), async (entries) => {
        const summary = await summaryOf(entries, '2025-05-20');
        expect(summarySchema.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
        const { version: _, ...rest } = summary;
        expect(numbersIn(rest).every((number) => number >= LEAST)).toBe(true);
      }),
    );
  });

  it('counts each send of a whole month once, and each recipient once', async () => {
    await fc.assert(
      fc.asyncProperty(entriesArb(120, 90), async (entries) => {
        const { months } = await summaryOf(entries, '2025-04-01');
        for (const month of ['2025-01', '2025-02', '2025-03']) {
          const lines = entries.filter(({ day }) => monthOf(day) === month);
          const told = months.find((one) => one.month === month);
          if (told === undefined) {
            expect(lines.length).toBeLessThan(LEAST);
            continue;
          }
          expect(sum(Object.values(told.sends))).toBe(lines.length);
          const recipients = sum(lines.flatMap((entry) => contactsOf(entry).map(({ count }) => count)));
          expect(sum(told.flows.map((cell) => cell.recipients))).toBe(recipients < LEAST ? 0 : recipients);
        }
      }),
    );
  });

  it('tells the same of a month in a later export, so that two of them compared tell nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(entriesArb(120, 150), fc.nat({ max: 100 }), async (entries, wait) => {
        const today = '2025-03-10';
        const later = addDays(today, wait);
        const before = await summaryOf(
          entries.filter(({ day }) => day <= today),
          today,
        );
        // Meanwhile the oldest days have gone.
        const oldest = addDays('2025-01-01', wait);
        const after = await summaryOf(
          entries.filter(({ day }) => day <= later && day >= oldest),
          later,
          oldest,
        );
        for (const month of before.months) {
          const again = after.months.find((one) => one.month === month.month);
          if (`${month.month}-01` >= oldest) expect(again).toEqual(month);
          else expect(again).toBeUndefined();
        }
        for (const { month } of after.months) expect(lastDayOf(month) < later).toBe(true);
      }),
    );
  });

  it('holds nothing of a month that goes on, nor of a month whose first days are gone', async () => {
    const entries = Array.from({ length: 30 }, (_, at) => entryOf(at, at < 15 ? '2025-01-20' : '2025-02-10'));
    expect((await summaryOf(entries, '2025-02-28')).months.map(({ month }) => month)).toEqual(['2025-01']);
    expect((await summaryOf(entries, '2025-03-01', '2025-01-02')).months.map(({ month }) => month)).toEqual([
      '2025-02',
    ]);
  });

  it('tells addresses taken from five on, and what was learnt in words', async () => {
    const entries = Array.from({ length: 9 }, (_, at) => entryOf(at, '2025-01-20'));
    const days = { '2025-01-03': { 'address-taken': 3 }, '2025-01-04': { 'address-taken': 1 } };
    const [few] = (await summaryOf(entries, '2025-02-10', '2024-01-01', days)).months;
    expect(few).not.toHaveProperty('taken');
    const more = { ...days, '2025-01-05': { 'address-taken': 1 } };
    const { months, learnt } = await summarise(
      {
        entries,
        days: more,
        today: '2025-02-10',
        oldest: '2024-01-01',
        lessons: { done: 7, of: 12 },
        situations: { done: 2, of: 12 },
      },
      world,
    );
    expect(months[0]?.taken).toBe(5);
    expect(learnt).toEqual({ lessons: 'most', situations: 'some' });
  });

  it('has an id of its own each time', async () => {
    const [one, other] = [await summaryOf([], '2025-02-10'), await summaryOf([], '2025-02-10')];
    expect(one.id).not.toBe(other.id);
  });
});

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

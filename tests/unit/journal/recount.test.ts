import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lastDayOf, mondayOf, mondaysBetween } from '../../../utils/journal/calendar';
import { countContent } from '../../../utils/journal/content';
import type { DayCounts } from '../../../utils/journal/counters';
import type { JournalEntry } from '../../../utils/journal/entry';
import {
  contactsOf,
  countFlows,
  countKinds,
  countMessages,
  isHealthData,
} from '../../../utils/journal/flows';
import { countLearnt } from '../../../utils/journal/learnt';
import { PERIODS, spanOf } from '../../../utils/journal/period';
import { practiceSends, realSends } from '../../../utils/journal/sends';
import { addOutcomes, countChecked, countWarned, countWeeks, OUTCOMES } from '../../../utils/journal/weeks';
import { whomToInvite } from '../../../utils/journal/whom-to-invite';
import { dayArb, entriesArb } from './arbitrary';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('the calendar', () => {
  it('begins weeks on Mondays, over the ends of months and years', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(mondaysBetween('2026-11-20', '2026-11-30')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
  });

  it('a period of four weeks is this week and the three before it', () => {
    expect(spanOf(4, '2026-11-25', '2020-01-01')).toEqual({ from: '2026-11-02', to: '2026-11-25' });
    expect(spanOf('all', '2026-11-25', '2026-10-01')).toEqual({ from: '2026-09-28', to: '2026-11-25' });
    expect(spanOf('all', '2026-11-25', '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-11-25' });
  });
});

describe('the figures of a period', () => {
  const within = (entries: readonly JournalEntry[], from: string, to: string) =>
    entries.filter(({ day, webmail }) => webmail !== 'practice' && day >= from && day <= to);

  it('equal a plain recount of the journal: sends by outcome, addresses taken', () => {
    fc.assert(
      fc.property(
        entriesArb(),
        fc.dictionary(dayArb(), fc.record({ 'address-taken': fc.nat({ max: 9 }) }, { requiredKeys: [] })),
        dayArb(),
        fc.constantFrom(...PERIODS),
        (entries, days: Record<string, DayCounts>, today, period) => {
          const span = spanOf(period, today, entries.map(({ day }) => day).sort()[0] ?? today);
          const sends = realSends(entries, span);
          const weeks = countWeeks(sends, days, span);
          const plain = within(entries, span.from, today);
          const totals = addOutcomes(weeks);
          for (const outcome of OUTCOMES) {
            expect(totals[outcome]).toBe(plain.filter((entry) => entry.outcome === outcome).length);
          }
          expect(countChecked(totals)).toBe(plain.length);
          expect(countWarned(totals)).toBe(plain.filter(({ outcome }) => outcome !== 'sent').length);
          for (const { monday, outcomes } of weeks) {
            const sunday = addDays(monday, 6);
            expect(countChecked(outcomes)).toBe(
              plain.filter(({ day }) => day >= monday && day <= sunday).length,
            );
          }
          const taken = Object.entries(days).filter(([day]) => day >= span.from && day <= today);
          expect(sum(weeks.map((week) => week.taken))).toBe(
            sum(taken.map(([, counts]) => counts['address-taken'] ?? 0)),
          );
          expect(sends.length + practiceSends(entries, span).length).toBe(
            entries.filter(({ day }) => day >= span.from && day <= today).length,
          );
        },
      ),
    );
  });

  it('hold every week, those without a send too', () => {
    expect(countWeeks([], {}, { from: '2026-11-02', to: '2026-11-25' })).toHaveLength(4);
  });

  it('tell what was learnt on which day', () => {
    const state = { shown: 1, later: 0, lastShown: null, right: 1, of: 1 };
    const lessons = {
      'pli-sur/a': { ...state, done: '2026-11-20' },
      'pli-sur/b': { ...state, done: '2026-10-01' },
      'pli-sur/c': { ...state, done: null },
    };
    const situations = {
      employer: { tries: 3, mastered: '2026-11-24' },
      colleague: { tries: 1, mastered: null },
    };
    const progress = { lessons, known: {}, lastShown: null, laterInARow: 0 };
    const span = { from: '2026-11-02', to: '2026-11-25' };
    expect(countLearnt(progress, situations, span)).toEqual({ lessons: 1, situations: 1 });
  });
});

describe('the flows', () => {
  it('equal a plain recount of the journal: messages by kind and level, recipients, mailboxes', () => {
    fc.assert(
      fc.property(entriesArb(), (entries) => {
        const flows = countFlows(entries);
        const keys = flows.map(({ kind, profession }) => `${kind} ${profession}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const flow of flows) {
          const isAlike = (one: { kind: string; profession: string | null }) =>
            one.kind === flow.kind && one.profession === flow.profession;
          const lines = entries.filter((entry) => contactsOf(entry).some(isAlike));
          expect(countMessages(flow)).toBe(lines.length);
          for (const level of ['none', 'possible', 'probable', 'certain'] as const) {
            expect(flow.messages[level]).toBe(lines.filter(({ health }) => health === level).length);
          }
          const contacts = lines.flatMap((entry) => contactsOf(entry).filter(isAlike));
          const count = (wanted: boolean | null) =>
            sum(contacts.filter(({ equipped }) => equipped === wanted).map((one) => one.count));
          expect([flow.published, flow.unpublished, flow.unasked]).toEqual([
            count(true),
            count(false),
            count(null),
          ]);
          expect(flow.recipients).toBe(flow.published + flow.unpublished + flow.unasked);
        }
        expect(sum(flows.map(({ recipients }) => recipients))).toBe(
          sum(entries.flatMap((entry) => contactsOf(entry).map(({ count }) => count))),
        );
      }),
    );
  });

  it('by kind, a message counts once with each kind, whatever the professions', () => {
    fc.assert(
      fc.property(entriesArb(), (entries) => {
        for (const flow of countKinds(entries)) {
          const lines = entries.filter((entry) => contactsOf(entry).some(({ kind }) => kind === flow.kind));
          expect([flow.profession, countMessages(flow)]).toEqual([null, lines.length]);
          const health = lines.filter((entry) => isHealthData(entry.health));
          const [invitee] = whomToInvite([flow]);
          if (invitee !== undefined) expect(invitee.health).toBe(health.length);
          expect(flow.healthToPublished).toBe(
            health.filter((entry) =>
              contactsOf(entry).some(({ kind, equipped }) => kind === flow.kind && equipped),
            ).length,
          );
        }
      }),
    );
  });

  it('of earlier versions are told as far as their channels go', () => {
    const channels = { trusted: 1, outside: 2, 'look-alike': 1, internal: 0 };
    expect(contactsOf({ channels }).map(({ kind, count }) => [kind, count])).toEqual([
      ['mssante', 1],
      ['outside', 2],
      ['outside', 1],
    ]);
  });

  it('rank whom to invite by the messages with health data, and never those who are inside', () => {
    fc.assert(
      fc.property(entriesArb(), (entries) => {
        const invitees = whomToInvite(countKinds(entries));
        const health = invitees.map((one) => one.health);
        expect(health).toEqual(health.toSorted((one, other) => other - one));
        for (const { flow, health: messages } of invitees) {
          expect(['mssante', 'patient', 'unreadable']).not.toContain(flow.kind);
          expect(messages).toBeGreaterThan(0);
        }
      }),
    );
  });
});

it('the kinds of content equal a plain recount', () => {
  fc.assert(
    fc.property(entriesArb(), (entries) => {
      for (const [kind, count] of countContent(entries)) {
        expect(count).toBe(entries.filter(({ content }) => content?.includes(kind)).length);
      }
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../utils/journal/day';
import { type JournalEntry, journalEntrySchema } from '../../../utils/journal/entry';

const entry: JournalEntry = {
  id: '00000000-0000-4000-8000-000000000001',
  day: '2026-03-02',
  webmail: 'roundcube',
  level: 'justify',
  health: 'certain',
  from: 'ordinary',
  rules: ['rule-one', 'rule-two'],
  channels: { outside: 2, 'look-alike': 1 },
  outcome: 'sent-anyway',
  reason: 'urgent',
};

const isAccepted = (value: unknown): boolean => journalEntrySchema.safeParse(value).success;

describe('the journal', () => {
  it('takes counts and categories', () => {
    expect(isAccepted(entry)).toBe(true);
  });

  it.each(['text', 'subject', 'address', 'recipients', 'fileName', 'time', 'url'])(
    'has no room for a field called %s',
    (name) => {
      expect(isAccepted({ ...entry, [name]: 'anything' })).toBe(false);
    },
  );

  it.each([
    ['an address as a rule', { rules: ['camille@service.example'] }],
    ['a sentence as a rule', { rules: ['a sentence of the message'] }],
    ['an address as a channel', { channels: { 'camille@service.example': 1 } }],
    ['a host as the webmail', { webmail: 'webmail.service.example' }],
    ['free text as the reason', { reason: 'because it was late' }],
    ['a time of day', { day: '2026-03-02T09:30' }],
    ['an identifier that says something', { id: 'message-of-camille' }],
    ['half a recipient', { channels: { outside: 0.5 } }],
    ['fewer than no recipients', { channels: { outside: -1 } }],
    ['rules without end', { rules: Array.from({ length: 31 }, () => 'rule-one') }],
  ])('refuses %s', (_, wrong) => {
    expect(isAccepted({ ...entry, ...wrong })).toBe(false);
  });
});

describe('the day of an entry', () => {
  it('is the local one, whatever the hour', () => {
    expect(dayOf(new Date(2026, 2, 2, 0, 0, 0))).toBe('2026-03-02');
    expect(dayOf(new Date(2026, 2, 2, 23, 59, 59))).toBe('2026-03-02');
    expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
  });
});

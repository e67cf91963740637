import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../utils/journal/entry';
import { countEquipment } from '../../../utils/journal/equipment';

const SENT: JournalEntry = {
  id: '00000000-0000-4000-8000-000000000000',
  day: '2026-11-22',
  webmail: 'roundcube',
  level: 'clear',
  health: 'none',
  from: 'ordinary',
  rules: [],
  channels: {},
  outcome: 'sent',
  reason: null,
};

test('recipients are counted over all sends: inside MSSanté, and outside with a published mailbox', () => {
  const entries: JournalEntry[] = [
    { ...SENT, channels: { trusted: 2, outside: 3 }, findable: 1 },
    { ...SENT, channels: { probable: 1, patient: 1, internal: 4, 'look-alike': 1 } },
  ];
  expect(countEquipment(entries)).toEqual({ recipients: 12, mssante: 4, findable: 1 });
});

test('without any send there is nothing to count', () => {
  expect(countEquipment([])).toEqual({ recipients: 0, mssante: 0, findable: 0 });
});

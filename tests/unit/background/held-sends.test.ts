import { describe, expect, it } from 'vitest';
import { createHeldSends } from '../../../utils/background/held-sends';
import type { JournalEntry } from '../../../utils/journal/entry';
import { fakeMemory } from '../platform/fake-memory';

const ENTRY: JournalEntry = {
  id: '00000000-0000-4000-8000-000000000001',
  day: '2026-11-23',
  webmail: 'roundcube',
  level: 'justify',
  health: 'certain',
  from: 'ordinary',
  rules: ['outside-health'],
  channels: { outside: 1 },
  outcome: 'sent-anyway',
  reason: 'urgent',
};

function createDesk() {
  const world = { now: 1_000_000 };
  const memory = fakeMemory();
  return { world, memory, held: createHeldSends(memory, () => world.now) };
}

describe('a send that was held', () => {
  it('is known to the next page of its tab, once, and to no other tab', async () => {
    const { held } = createDesk();
    await held.note(7, ENTRY);
    expect(await held.take(8)).toBeNull();
    expect(await held.take(7)).toEqual(['outside-health']);
    expect(await held.take(7)).toBeNull();
  });

  it('is known as well when the message was mended, moved or taken back', async () => {
    for (const outcome of ['mended', 'moved', 'returned'] as const) {
      const { held } = createDesk();
      await held.note(7, { ...ENTRY, level: 'clear', outcome });
      expect(await held.take(7)).not.toBeNull();
    }
  });

  it('is forgotten after five minutes, and does not outlive a broken memory', async () => {
    const { held, world, memory } = createDesk();
    await held.note(7, ENTRY);
    world.now += 5 * 60_000;
    expect(await held.take(7)).toBeNull();
    memory.content.set('held-7', 'spoilt');
    expect(await held.take(7)).toBeNull();
    expect(memory.content.size).toBe(0);
  });
});

it('a send that nothing held, or of which no tab is known, leaves nothing behind', async () => {
  const { held, memory } = createDesk();
  await held.note(7, { ...ENTRY, level: 'clear', outcome: 'sent' });
  await held.note(7, { ...ENTRY, level: 'notice', outcome: 'sent' });
  await held.note(null, ENTRY);
  expect(memory.content.size).toBe(0);
  expect(await held.take(null)).toBeNull();
});

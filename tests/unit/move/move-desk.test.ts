import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMoveDesk, type MoveDesk } from '../../../utils/move/move-desk';
import type { MessageToMove } from '../../../utils/webmail/contract';
import { fakeMemory } from '../platform/fake-memory';

const TEN_MINUTES = 10 * 60 * 1000;

const message: MessageToMove = {
  to: ['camille.exemple@medecin.mssante.fr'],
  cc: [],
  bcc: [],
  subject: 'Un sujet',
  text: 'Un texte',
  attachmentNames: ['document.pdf'],
};

/** A desk whose webmail opens in tabs 1, 2, 3 …, at a time that the test sets. */
function createScene(opens = true) {
  const memory = fakeMemory();
  const clock = { now: 1_000_000 };
  let tab = 0;
  const openTab = async (): Promise<number | null> => (opens ? ++tab : null);
  const restart = (): MoveDesk => createMoveDesk(memory, openTab, () => clock.now);
  return { memory, clock, restart, desk: restart() };
}

describe('a message on its way to the MSSanté webmail', () => {
  it('is handed, whole, to the tab that was opened for it and to no other', async () => {
    const { desk } = createScene();
    expect(await desk.start(message)).toBe(1);
    expect(await desk.claim(2)).toBeNull();
    expect(await desk.claim(null)).toBeNull();
    expect(await desk.claim(1)).toEqual(message);
  });

  it('can be claimed again after a reload, until it has arrived', async () => {
    const { desk, restart } = createScene();
    await desk.start(message);
    expect(await desk.claim(1)).toEqual(message);
    expect(await restart().claim(1)).toEqual(message);
    await desk.done(1);
    expect(await desk.claim(1)).toBeNull();
  });

  it('arriving in another tab does not take it away', async () => {
    const { desk } = createScene();
    await desk.start(message);
    await desk.done(2);
    await desk.done(null);
    expect(await desk.claim(1)).toEqual(message);
  });

  it('waits less than ten minutes, however often it is claimed, and then leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: TEN_MINUTES }), { maxLength: 8 }),
        async (pauses) => {
          const { desk, memory, clock } = createScene();
          const start = clock.now;
          await desk.start(message);
          for (const pause of pauses) {
            clock.now += pause;
            const isInTime = clock.now - start < TEN_MINUTES;
            expect(await desk.claim(1)).toEqual(isInTime ? message : null);
            expect(memory.content.size).toBe(isInTime ? 1 : 0);
          }
        },
      ),
    );
  });

  it('two messages, to two tabs, are kept apart', async () => {
    const { desk } = createScene();
    await desk.start(message);
    await desk.start({ ...message, subject: 'Un autre sujet' });
    expect((await desk.claim(1))?.subject).toBe('Un sujet');
    expect((await desk.claim(2))?.subject).toBe('Un autre sujet');
  });

  it('is not kept when the webmail cannot be opened', async () => {
    const { desk, memory } = createScene(false);
    expect(await desk.start(message)).toBeNull();
    expect(memory.content.size).toBe(0);
  });
});

describe('sweeping', () => {
  it('takes what has waited too long or cannot be read, and nothing else', async () => {
    const { desk, memory, clock } = createScene();
    await desk.start(message);
    await memory.set('move-99', { until: 'never', message });
    await memory.set('approval-1', 5);
    clock.now += TEN_MINUTES - 1;
    await desk.sweep();
    expect([...memory.content.keys()]).toEqual(['move-1', 'approval-1']);
    clock.now += 1;
    await desk.sweep();
    expect([...memory.content.keys()]).toEqual(['approval-1']);
  });

  it('is done before each new message, so that an abandoned one does not stay', async () => {
    const { desk, memory, clock } = createScene();
    await desk.start(message);
    clock.now += TEN_MINUTES;
    await desk.start(message);
    expect([...memory.content.keys()]).toEqual(['move-2']);
  });
});

import { describe, expect, it } from 'vitest';
import { APPROVAL_LIFETIME, createSharedApprovals } from '../../../utils/gate/shared-approvals';
import { fakeMemory } from './fake-memory';

function createScene() {
  const memory = fakeMemory();
  const clock = { now: 1_000_000 };
  return { memory, clock, approvals: createSharedApprovals(memory, () => clock.now) };
}

describe('an approval shared by a pop-out', () => {
  it('is found by its digest once, and never again', async () => {
    const { approvals } = createScene();
    await approvals.share('abc');
    expect(await approvals.take('abc')).toBe(true);
    expect(await approvals.take('abc')).toBe(false);
  });

  it('does not pass for another message', async () => {
    const { approvals } = createScene();
    await approvals.share('abc');
    expect(await approvals.take('abd')).toBe(false);
    expect(await approvals.take('abc')).toBe(true);
  });

  it('is worth nothing once its time is over, and leaves nothing behind', async () => {
    const { approvals, memory, clock } = createScene();
    await approvals.share('abc');
    clock.now += APPROVAL_LIFETIME;
    expect(await approvals.take('abc')).toBe(false);
    expect(memory.content.size).toBe(0);
  });

  it('is still good just before', async () => {
    const { approvals, clock } = createScene();
    await approvals.share('abc');
    clock.now += APPROVAL_LIFETIME - 1;
    expect(await approvals.take('abc')).toBe(true);
  });

  it('is not believed if what is kept is no time', async () => {
    const { approvals, memory } = createScene();
    await memory.set('approval-abc', 'for ever');
    expect(await approvals.take('abc')).toBe(false);
  });
});

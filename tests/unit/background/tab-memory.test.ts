import { describe, expect, it } from 'vitest';
import { createTabMemory } from '../../../utils/background/tab-memory';
import type { TabReport } from '../../../utils/platform/verbs';
import { fakeMemory } from '../platform/fake-memory';

const report: TabReport = {
  webmail: 'roundcube',
  label: 'Roundcube',
  composers: 1,
  level: 'warn',
  health: 'possible',
  rules: ['rule-one'],
};

/** A browser in which the frames given, by id, were loaded at these times and hold a guard. */
function createScene(frames: Readonly<Record<number, number>>) {
  const memory = fakeMemory();
  const clock = { now: 1_000 };
  const tabs = createTabMemory(
    memory,
    async (_, frameId) => frames[frameId] ?? null,
    () => clock.now,
  );
  return { memory, tabs };
}

describe('what the popup is told of a tab', () => {
  it('is the last report of its page', async () => {
    const { tabs } = createScene({ 0: 500 });
    await tabs.remember(7, 0, report);
    await tabs.remember(7, 0, { ...report, composers: 2 });
    expect(await tabs.state(7)).toEqual({ watched: true, report: { ...report, composers: 2 } });
  });

  it('is « watched », without a report, while no webmail has been recognised', async () => {
    expect(await createScene({ 0: 500 }).tabs.state(7)).toEqual({ watched: true, report: null });
  });

  it('is « not watched » where no guard answers, whatever was said of the tab before', async () => {
    const { tabs } = createScene({});
    await tabs.remember(7, 0, report);
    expect(await tabs.state(7)).toEqual({ watched: false, report: null });
  });

  it('leaves out a report of the page that was there before', async () => {
    const { tabs } = createScene({ 0: 2_000 });
    await tabs.remember(7, 0, report);
    expect(await tabs.state(7)).toEqual({ watched: true, report: null });
  });

  it('comes from the frame that holds the webmail', async () => {
    const { tabs } = createScene({ 3: 500 });
    await tabs.remember(7, 3, report);
    expect(await tabs.state(7)).toEqual({ watched: true, report });
  });

  it('leaves out a report of a frame that is gone from a page that is still watched', async () => {
    const { tabs } = createScene({ 0: 500 });
    await tabs.remember(7, 3, report);
    expect(await tabs.state(7)).toEqual({ watched: true, report: null });
  });

  it('is not mixed up with another tab', async () => {
    const { tabs } = createScene({ 0: 500 });
    await tabs.remember(8, 0, report);
    expect(await tabs.state(7)).toEqual({ watched: true, report: null });
  });

  it('is nothing rather than something else when what is kept cannot be read', async () => {
    const { tabs, memory } = createScene({ 0: 500 });
    await memory.set('tab-7', { frameId: 0, at: 1_000, report: { ...report, level: 'loud' } });
    expect(await tabs.state(7)).toEqual({ watched: true, report: null });
  });
});

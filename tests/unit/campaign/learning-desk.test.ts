import { beforeEach, describe, expect, it } from 'vitest';
import { COUNTERS, type Counter } from '../../../utils/journal/counters';
import { type Asking, createLearningDesk, type LearningDesk } from '../../../utils/learning/learning-desk';
import { NO_PROGRESS } from '../../../utils/learning/progress';
import { memoryStore, type RecordStore } from '../../../utils/platform/database';
import { buildCampaign } from './build-campaign';

const asking: Asking = { moment: 'opened', rules: [], role: '', campaigns: async () => [buildCampaign()] };

let records: RecordStore;
let counts: Record<Counter, number>;
let day: string;

beforeEach(() => {
  records = memoryStore().records('learning');
  counts = { ...Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) } as Record<Counter, number>;
  day = '2026-11-23';
});

/** A desk over the same disk: a worker that has just started. */
function desk(): LearningDesk {
  const counter = {
    async count(counted: Counter) {
      counts[counted] += 1;
    },
  };
  return createLearningDesk(records, counter, () => day);
}

describe('a lesson that is due', () => {
  it('goes to one of two pages that ask at once', async () => {
    const one = desk();
    const taken = await Promise.all([one.takeDue(asking), one.takeDue(asking)]);
    expect(taken.filter((choice) => choice !== null)).toHaveLength(1);
    expect(counts['lesson-shown']).toBe(1);
  });

  it('does not come again after the worker has died', async () => {
    expect((await desk().takeDue(asking))?.lesson.id).toBe('une');
    expect(await desk().takeDue(asking)).toBeNull();
    day = '2026-11-26';
    expect((await desk().takeDue(asking))?.turn).toBe(1);
  });

  it('is not offered when the disk does not take the note: it would be offered without end', async () => {
    const full = { ...records, put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const counter = { count: async () => undefined };
    expect(await createLearningDesk(full, counter, () => day).takeDue(asking)).toBeNull();
  });

  it('waits a day after a record that was spoilt, of which nothing is lost that can be read', async () => {
    const done = { shown: 1, later: 0, lastShown: '2026-11-01', done: '2026-11-01', right: 1, of: 1 };
    await records.put('progress', { lessons: { 'essai/une': done, 'essai/deux': 'spoilt' }, known: 3 });
    expect(await desk().takeDue(asking)).toBeNull();
    day = '2026-11-26';
    expect((await desk().takeDue(asking))?.lesson.id).toBe('deux');
    expect((await desk().read()).progress.lessons['essai/une']).toEqual(done);
  });

  it('goes on after a clock that was set back', async () => {
    await desk().takeDue(asking);
    day = '2026-01-10';
    expect(await desk().takeDue(asking)).toBeNull();
    day = '2026-01-13';
    expect(await desk().takeDue(asking)).not.toBeNull();
  });
});

describe('what a person did', () => {
  it('counts once, however often it is told', async () => {
    await desk().takeDue(asking);
    const done = { kind: 'lesson-done', campaign: 'essai', lesson: 'une', right: 1, of: 2 } as const;
    for (const right of [1, 2, 0]) await desk().note({ ...done, right });
    const mastered = { kind: 'situation', situation: 'look-alike', mastered: true } as const;
    for (const worker of [desk(), desk()]) await worker.note(mastered);
    const step = { kind: 'step', step: 'equip/choose-operator', done: true } as const;
    for (const worker of [desk(), desk()]) await worker.note(step);

    expect(counts).toMatchObject({ 'lesson-done': 1, 'situation-mastered': 1 });
    const { progress, situations, steps } = await desk().read();
    expect(progress.lessons['essai/une']).toMatchObject({ done: day, right: 2, of: 2 });
    expect(situations['look-alike']?.mastered).toBe(day);
    expect(steps).toEqual(['equip/choose-operator']);
  });

  it('« plus tard » counts once an offer', async () => {
    await desk().takeDue(asking);
    for (const worker of [desk(), desk()]) await worker.later('essai/une');
    await desk().later('essai/deux');
    expect(counts['lesson-later']).toBe(1);
    expect((await desk().read()).progress).toMatchObject({ laterInARow: 1 });
  });

  it('opening a lesson ends the row of « plus tard »', async () => {
    await desk().takeDue(asking);
    await desk().later('essai/une');
    day = '2026-11-26';
    await desk().takeDue(asking);
    await desk().opened('essai/une');
    expect((await desk().read()).progress.laterInARow).toBe(0);
  });

  it('a step that is not done after all is taken back', async () => {
    const step = { kind: 'step', step: 'equip/choose-operator' } as const;
    await desk().note({ ...step, done: true });
    await desk().note({ ...step, done: false });
    expect((await desk().read()).steps).toEqual([]);
  });

  it('is erased whole, but brings no second lesson on the same day', async () => {
    await desk().takeDue(asking);
    await desk().note({ kind: 'situation', situation: 'employer', mastered: false });
    await desk().erase();
    const erased = { progress: { ...NO_PROGRESS, lastShown: day }, situations: {}, steps: [] };
    expect(await desk().read()).toEqual(erased);
    expect(await desk().takeDue(asking)).toBeNull();
    day = '2026-11-24';
    await desk().erase();
    expect((await desk().read()).progress).toEqual(NO_PROGRESS);
  });
});

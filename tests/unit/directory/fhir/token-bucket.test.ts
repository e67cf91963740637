import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenBucket } from '../../../../utils/directory/fhir/token-bucket';
import { fakeClock } from './test-world';

/** When each of these calls may leave, in ms; `pauses` are waited before asking for each. */
async function departures(pauses: readonly number[]): Promise<number[]> {
  const clock = fakeClock();
  const mayLeave = createTokenBucket(clock);
  const times: number[] = [];
  for (const pause of pauses) {
    await clock.sleep(pause);
    await mayLeave();
    times.push(clock.now());
  }
  return times;
}

describe('the rate', () => {
  it('lets a few calls leave at once', async () => {
    expect(await departures([0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0]);
  });

  it('is never more than 17 calls in any second', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 18, maxLength: 80 }),
        async (pauses) => {
          const times = await departures(pauses);
          for (const [at, time] of times.entries()) {
            const earlier = times[at - 17];
            if (earlier !== undefined) expect(time - earlier).toBeGreaterThanOrEqual(1000);
          }
        },
      ),
    );
    const burst = await departures(Array.from({ length: 100 }, () => 0));
    for (const [at, time] of burst.slice(17).entries())
      expect(time - (burst[at] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('holds for calls that are asked for at the same time, in their order', async () => {
    const clock = fakeClock();
    const mayLeave = createTokenBucket(clock);
    const left: [number, number][] = [];
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => mayLeave().then(() => left.push([at, clock.now()]))),
    );
    expect(left.map(([at]) => at)).toEqual(Array.from({ length: 40 }, (_, at) => at));
    expect(left.at(-1)?.[1]).toBeGreaterThanOrEqual(2_900);
  });

  it('goes on when the clock was set back', async () => {
    let now = 1_000_000;
    const mayLeave = createTokenBucket({
      now: () => now,
      sleep: async (ms) => {
        now += ms;
      },
    });
    for (let at = 0; at < 5; at++) await mayLeave();
    now = 0;
    await mayLeave();
    expect(now).toBeLessThan(1_000);
  });
});

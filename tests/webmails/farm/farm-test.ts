import { test as base } from '@playwright/test';
import { type Farm, startFarm } from './farm';

export { expect } from '@playwright/test';

/** Playwright's `test` with a mail farm: one for each worker, reset at the start of each test. */
export const test = base.extend<{ readonly farm: Farm }, { readonly workerFarm: Farm }>({
  workerFarm: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
    async ({}, use) => {
      const farm = await startFarm();
      await use(farm);
      await farm.stop();
    },
    { scope: 'worker' },
  ],
  farm: async ({ workerFarm }, use) => {
    await workerFarm.reset();
    await use(workerFarm);
  },
});

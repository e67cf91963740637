import { defineConfig } from '@playwright/test';

const { CI } = process.env;

/**
 * Two projects: `browser` needs nothing but a browser and servers written here (the Outlook replica among
 * them); `webmails` needs the mail farm, that is, root on Debian. The tests start their own browsers, with the
 * extension: see tests/browser/extension.ts.
 */
export default defineConfig({
  forbidOnly: Boolean(CI),
  // An integration server is shared and slow at times. `npm test` names each test that needed its second try.
  retries: CI ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
  projects: [
    {
      name: 'browser',
      testDir: 'tests',
      testMatch: ['browser/**/*.spec.ts', 'webmails/outlook/**/*.spec.ts'],
    },
    { name: 'webmails', testDir: 'tests/webmails', testIgnore: 'outlook/**' },
  ],
});

import { openBrowser } from './open-browser.mjs';
import { createReport } from './report.mjs';
import { STEPS } from './steps.mjs';

/**
 * Plays the main job: a message with health data to an ordinary mailbox is held, mended and released.
 * Stops at the first step that does not see what it should.
 * @param {{ chromium: string, build: string, screenshots: string, log: (line: string) => void }} wish
 * @returns {Promise<boolean>} true if every step saw what it should
 */
export async function playMainJob({ chromium, build, screenshots, log }) {
  const { context, page } = await openBrowser({ chromium, build, isHeadless: true });
  const report = createReport(page, screenshots, log);
  let isGood = true;
  for (const step of STEPS) {
    isGood = await report(step);
    if (!isGood) break;
  }
  await context.close();
  log(isGood ? 'Held, mended, released.' : 'The demo did not go to its end.');
  log(`Screenshots: ${screenshots}`);
  return isGood;
}

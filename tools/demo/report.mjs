import { join } from 'node:path';

/**
 * One step of the play: acts, looks, and says what it saw.
 * @typedef {object} Step
 * @property {string} name for the screenshot
 * @property {string} says
 * @property {(page: import('@playwright/test').Page) => Promise<string>} play gives what was seen, throws if it was not
 */

/**
 * Runs steps one by one, each with a line and a screenshot.
 * @param {import('@playwright/test').Page} page
 * @param {string} folder where the screenshots go
 * @param {(line: string) => void} log
 * @returns {(step: Step) => Promise<boolean>} true if the step saw what it should
 */
export function createReport(page, folder, log) {
  let count = 0;
  return async ({ name, says, play }) => {
    count += 1;
    const file = join(folder, `${String(count).padStart(2, '0')}-${name}.png`);
    try {
      const seen = await play(page);
      log(`✓ ${says}: ${seen}`);
      return true;
    } catch (error) {
      log(`✗ ${says}: ${firstLines(error)}`);
      return false;
    } finally {
      await page
        .screenshot({ path: file, animations: 'disabled' })
        .catch(() => log(`  no screenshot of this step: ${file}`));
    }
  };
}

function firstLines(error) {
  return String(error.message).split('\n').slice(0, 3).join(' ');
}

import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { countListedTests, readPlaywrightReport, readVitestReport } from './reports.mjs';

/**
 * What a step came to.
 * @typedef {import('./reports.mjs').Counts & { seconds: number, output: string }} StepResult
 */

/**
 * Runs one step and counts it. A run that breaks counts as one failure, whatever its report says.
 * @param {import('./steps.mjs').Step} step
 * @param {string} reportFolder where test reports are written
 * @returns {Promise<StepResult>}
 */
export async function runStep(step, reportFolder, isVerbose) {
  const { timeoutMinutes = 8 } = step;
  const file = join(reportFolder, `${step.id}.json`);
  // Playwright stops by itself first, so that it still reports what it ran.
  const run = (args, env) =>
    runCommand([...step.command, ...args], { env, timeoutMinutes: timeoutMinutes + 1, isVerbose });

  if (step.counts === 'check') {
    const { ok, output, seconds } = await run([]);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], seconds, output };
  }
  const { ok, output, seconds } =
    step.counts === 'vitest'
      ? await run(['--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
      : await run(
          [`--reporter=${isVerbose ? 'list' : 'dot'},json`, `--global-timeout=${timeoutMinutes * 60_000}`],
          {
            PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          },
        );
  const read = step.counts === 'vitest' ? readVitestReport : readPlaywrightReport;
  const counts = read(file) ?? { passed: 0, failed: 0, skipped: [] };
  const failed = ok ? counts.failed : Math.max(counts.failed, 1);
  return { ...counts, failed, seconds, output };
}

/**
 * The result of a step that cannot run here: each of its tests is skipped, for the same reason.
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<StepResult>}
 */
export async function skipStep(step, reason, reportFolder) {
  if (step.counts !== 'playwright') return skippedResult(1, reason);
  const file = join(reportFolder, `${step.id}-list.json`);
  await runCommand([...step.command, '--list', '--reporter=json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return skippedResult(Math.max(countListedTests(file), 1), reason);
}

function skippedResult(count, reason) {
  return { passed: 0, failed: 0, skipped: Array(count).fill(reason), seconds: 0, output: '' };
}

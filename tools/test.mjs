// `npm test`: everything that is checked, on a machine that has Node and nothing else yet. See docs/testing.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lastLines, stopRunningCommands } from './checks/command.mjs';
import { prepareMachine } from './checks/machine.mjs';
import { runStep, skipStep } from './checks/run-step.mjs';
import { selectSteps } from './checks/steps.mjs';
import { formatTotal, isGood } from './checks/summary.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, verbose: { type: 'boolean', default: false } },
});
const isCi = process.env.CI === 'true' || process.env.CI === '1';
const reportFolder = mkdtempSync(join(tmpdir(), 'pli-sur-test-'));

process.once('SIGINT', () => stop(130));
process.once('SIGTERM', () => stop(143));
process.once('exit', () => rmSync(reportFolder, { recursive: true, force: true }));

const steps = selectSteps(values.only.split(',').filter(Boolean));
const machine = await prepareMachine({ steps, log: console.log, isVerbose: values.verbose }).catch(giveUp);
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set();

for (const step of steps) {
  const reason = whyNotRun(step);
  const result =
    reason === null
      ? await runStep(step, reportFolder, values.verbose)
      : await skipStep(step, reason, reportFolder);
  if (result.passed === 0 && step.counts === 'check') broken.add(step.id);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped.length;
  report(step, result);
}

if (isCi && total.skipped > 0) console.log('CI=true: nothing may be skipped.');
console.log(formatTotal(total));
process.exitCode = isGood(total, isCi) ? 0 : 1;

/** The reason why a step cannot run, or null. */
function whyNotRun(step) {
  const needed = step.needs?.find((id) => broken.has(id));
  if (needed !== undefined) return `"${needed}" failed`;
  return step.on === undefined ? null : machine.lacks[step.on];
}

function report(step, { passed, failed, skipped, again = [], seconds, output }) {
  const mark = failed > 0 ? 'FAIL' : passed > 0 ? 'ok  ' : 'skip';
  const counts =
    step.counts === 'check'
      ? ''
      : `  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
  console.log(`${mark}  ${step.label.padEnd(26)}${seconds.toFixed(1).padStart(7)} s${counts}`);
  for (const reason of new Set(skipped)) console.log(`        skipped: ${reason}`);
  for (const title of again) console.log(`        passed at the second try: ${title}`);
  if (failed > 0) console.log(`\n${lastLines(output)}\n`);
  else if (step.id === 'addon-lint' && passed > 0) console.log(indent(output));
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '        ');
}

/** Without node packages there is nothing to check. */
function giveUp(error) {
  console.log(error.message);
  console.log(formatTotal({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}

function stop(code) {
  stopRunningCommands();
  process.exit(code);
}

import { readFileSync } from 'node:fs';

/**
 * What a test run counted. `skipped` holds a line for each skipped test: its title and the reason, if given; `again` the
 * titles of browser tests that passed at the second try only.
 * @typedef {{ passed: number, failed: number, skipped: string[], again?: string[] }} Counts
 */

/** @returns {Counts | null} null if there is no readable report, as when the run broke before its end */
export function readVitestReport(path) {
  const report = readJson(path);
  if (report === null) return null;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

/** @returns {Counts | null} null if there is no readable report */
export function readPlaywrightReport(path) {
  const report = readJson(path);
  if (report === null) return null;
  const tests = listTests(report.suites);
  return {
    passed: tests.filter((test) => test.status === 'expected' || test.status === 'flaky').length,
    failed: tests.filter((test) => test.status === 'unexpected').length + report.errors.length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.title + test.reason),
    again: tests.filter((test) => test.status === 'flaky').map((test) => test.title),
  };
}

/** The number of tests in a report made with `--list`, which runs none of them. */
export function countListedTests(path) {
  const report = readJson(path);
  return report === null ? 0 : listTests(report.suites).length;
}

function listTests(suites) {
  return suites.flatMap((suite) => [
    ...listTests(suite.suites ?? []),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        title: `${spec.file}: ${spec.title}`,
        status: test.status,
        reason: reasonOf(test),
      })),
    ),
  ]);
}

function reasonOf(test) {
  const annotations = [...(test.annotations ?? []), ...test.results.flatMap((run) => run.annotations ?? [])];
  const reason = annotations.find((note) => note.type === 'skip' && note.description)?.description;
  return reason === undefined ? '' : ` (${reason})`;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

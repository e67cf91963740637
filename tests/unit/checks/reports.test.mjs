import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countListedTests, readPlaywrightReport, readVitestReport } from '../../../tools/checks/reports.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pli-sur-reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('counting unit tests', () => {
  const file = (status, ...tests) => ({
    status,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  });

  test('tells passed, failed and skipped tests', () => {
    const report = {
      testResults: [file('failed', ['a', 'passed'], ['b', 'failed'], ['c', 'skipped'], ['d', 'todo'])],
    };
    expect(readVitestReport(save(report))).toEqual({ passed: 1, failed: 1, skipped: ['c', 'd'] });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [file('failed'), file('passed', ['a', 'passed'])] };
    expect(readVitestReport(save(report))).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  test('knows that a run without a report has no counts', () => {
    expect(readVitestReport(join(folder, 'none.json'))).toBeNull();
  });
});

describe('counting browser tests', () => {
  const spec = (title, status, annotations = []) => ({
    title,
    file: 'x.spec.ts',
    tests: [{ status, annotations, results: [] }],
  });
  const report = {
    errors: [],
    suites: [
      { specs: [spec('a', 'expected'), spec('b', 'unexpected')] },
      {
        specs: [spec('c', 'flaky')],
        suites: [{ specs: [spec('d', 'skipped', [{ type: 'skip', description: 'no Firefox' }])] }],
      },
    ],
  };

  test('names a test that passed at the second try only', () => {
    expect(readPlaywrightReport(save(report))).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['x.spec.ts: d (no Firefox)'],
      again: ['x.spec.ts: c'],
    });
  });

  test('counts an error outside any test as a failure', () => {
    expect(readPlaywrightReport(save({ suites: [], errors: [{ message: 'no such file' }] }))).toEqual({
      passed: 0,
      failed: 1,
      skipped: [],
      again: [],
    });
  });

  test('counts the tests that a machine cannot run', () => {
    expect(countListedTests(save(report))).toBe(4);
  });
});

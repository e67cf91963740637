import { expect, test } from 'vitest';
import { formatTotal, isGood } from '../../../tools/checks/summary.mjs';

test('the last line names what was skipped only if something was', () => {
  expect(formatTotal({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(formatTotal({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('a skipped test is a failure only where nothing may be skipped', () => {
  const total = { passed: 12, failed: 0, skipped: 1 };
  expect(isGood(total, false)).toBe(true);
  expect(isGood(total, true)).toBe(false);
});

test('a run with a failure, or without any test, is not good', () => {
  expect(isGood({ passed: 12, failed: 1, skipped: 0 }, false)).toBe(false);
  expect(isGood({ passed: 0, failed: 0, skipped: 3 }, false)).toBe(false);
});

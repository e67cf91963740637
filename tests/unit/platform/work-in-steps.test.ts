import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Steps, workInSteps } from '../../../utils/platform/work-in-steps';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const window = {
  setTimeout: (run: () => void, delay?: number) => Number(setTimeout(run, delay)),
  clearTimeout: (timer: number) => clearTimeout(timer),
} as Window & typeof globalThis;

function* count(done: number[], give: (step: number) => void = () => undefined): Steps {
  for (let step = 1; step <= 3; step++) {
    done.push(step);
    give(step);
    yield;
  }
}

test('does nothing at once, and each step as a task of its own', () => {
  const done: number[] = [];
  workInSteps(window, count(done));
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1, 2]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2, 3]);
});

test('does no further step once it is given up, between steps or within one', () => {
  const done: number[] = [];
  const giveUp = workInSteps(window, count(done));
  vi.advanceTimersToNextTimer();
  giveUp();
  vi.runAllTimers();
  expect(done).toEqual([1]);

  const again: number[] = [];
  const giveUpInside = workInSteps(
    window,
    count(again, (step) => step === 2 && giveUpInside()),
  );
  vi.runAllTimers();
  expect(again).toEqual([1, 2]);
});

test('a step that fails ends the work, and leaves no timer behind', () => {
  function* fail(): Steps {
    yield;
    throw new Error('a hostile page');
  }
  workInSteps(window, fail());
  vi.advanceTimersToNextTimer();
  expect(() => vi.advanceTimersToNextTimer()).toThrow('a hostile page');
  expect(vi.getTimerCount()).toBe(0);
});

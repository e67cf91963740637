import { expect, test } from 'vitest';
import { STEPS, selectSteps } from '../../../tools/checks/steps.mjs';

const idsOf = (steps) => steps.map(({ id }) => id);

test('all steps run when none is named', () => {
  expect(selectSteps([])).toBe(STEPS);
});

test('a named step brings the builds it works on, in their order', () => {
  expect(idsOf(selectSteps(['browser', 'unit']))).toEqual(['unit', 'build', 'build-e2e', 'browser']);
});

test('a step that does not exist is an error that lists those that do', () => {
  expect(() => selectSteps(['unti'])).toThrow(/unti.*lint, types/);
});

test('every step needs only earlier ones', () => {
  STEPS.forEach((step, index) => {
    for (const needed of step.needs ?? []) expect(idsOf(STEPS.slice(0, index))).toContain(needed);
  });
});

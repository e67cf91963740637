import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shrinkPlan } from '../../../utils/studio/shrink-plan';

test('a picture is never enlarged, keeps its shape, and becomes smaller from one attempt to the next', () => {
  const sides = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      let before = { width, height, quality: 1 };
      for (const attempt of shrinkPlan(width, height)) {
        expect(attempt.width).toBeLessThanOrEqual(before.width);
        expect(attempt.height).toBeLessThanOrEqual(before.height);
        expect(Math.max(attempt.width, attempt.height)).toBeLessThanOrEqual(1_200);
        expect(Math.min(attempt.width, attempt.height)).toBeGreaterThanOrEqual(1);
        before = attempt;
      }
    }),
  );
});

test('a small picture is first tried as large as it is', () => {
  expect(shrinkPlan(640, 480).next().value).toMatchObject({ width: 640, height: 480 });
});

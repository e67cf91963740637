import { expect, test } from 'vitest';
import {
  countMastered,
  isMastered,
  joinScores,
  NO_SCORE,
  withTry,
} from '../../../entrypoints/practice/exercise-room/score';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';

test('mastered once is mastered, whatever comes after', () => {
  const once = withTry(NO_SCORE, 'employer', true, MONDAY);
  const again = withTry(withTry(once, 'employer', false, TUESDAY), 'employer', true, TUESDAY);
  expect(again.situations).toEqual({ employer: { tries: 3, mastered: MONDAY } });
  expect(countMastered(again)).toBe(1);
});

test('a try that missed is a try', () => {
  const tried = withTry(NO_SCORE, 'colleague', false, MONDAY);
  expect(tried.situations['colleague']).toEqual({ tries: 1, mastered: null });
  expect(isMastered(tried, 'colleague')).toBe(false);
});

test('situations of another version do not count', () => {
  const score = { ...NO_SCORE, situations: { 'long-gone': { tries: 1, mastered: MONDAY } } };
  expect(countMastered(score)).toBe(0);
});

test('what was tried before the kept score was read is not lost', () => {
  const kept = withTry(NO_SCORE, 'employer', true, MONDAY);
  const joined = joinScores(kept, withTry(NO_SCORE, 'colleague', true, TUESDAY));
  expect(countMastered(joined)).toBe(2);
  expect(joinScores({ ...kept, isKept: false }, NO_SCORE).isKept).toBe(false);
});

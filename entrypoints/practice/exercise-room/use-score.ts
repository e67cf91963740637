import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../../utils/journal/day';
import type { SituationId } from '../../../utils/learning/situations';
import { joinScores, keepTry, NO_SCORE, readScore, type Score, withTry } from './score';

/** The score as it is kept, and a function that notes one more try. Without the background it lasts as long as the page. */
export function useScore(now: () => number): [Score, (situation: SituationId, mastered: boolean) => void] {
  const [score, setScore] = useState(NO_SCORE);
  useEffect(() => {
    void readScore().then((kept) => setScore((tried) => joinScores(kept, tried)));
  }, []);

  function noteTry(situation: SituationId, mastered: boolean): void {
    setScore((before) => withTry(before, situation, mastered, dayOf(new Date(now()))));
    void keepTry(situation, mastered).then((isKept) => {
      if (!isKept) setScore((before) => ({ ...before, isKept }));
    });
  }

  return [score, noteTry];
}

import type { Situations } from '../../../utils/learning/progress';
import { SITUATIONS, type SituationId } from '../../../utils/learning/situations';
import { ask } from '../../../utils/platform/ask';

/** What became of the situations, and whether it will still be known tomorrow. */
export interface Score {
  readonly situations: Situations;
  readonly isKept: boolean;
}

export const NO_SCORE: Score = { situations: {}, isKept: true };

/** Reads what is kept. Never rejects: without an answer nothing is known, and that is said. */
export async function readScore(): Promise<Score> {
  return ask('learning-read', {}).then(
    ({ situations }) => ({ situations, isKept: true }),
    () => ({ situations: {}, isKept: false }),
  );
}

/** Has one more try kept; false if that was not possible. Never rejects. */
export async function keepTry(situation: SituationId, mastered: boolean): Promise<boolean> {
  return ask('learning-note', { kind: 'situation', situation, mastered }).then(
    () => true,
    () => false,
  );
}

/** The score with one more try. Mastered once is mastered. `day` is today, `YYYY-MM-DD`. */
export function withTry(score: Score, situation: SituationId, mastered: boolean, day: string): Score {
  const before = score.situations[situation] ?? { tries: 0, mastered: null };
  const after = { tries: before.tries + 1, mastered: before.mastered ?? (mastered ? day : null) };
  return { ...score, situations: { ...score.situations, [situation]: after } };
}

/** Both scores in one: what was kept, and what was tried before that was read. */
export function joinScores(kept: Score, tried: Score): Score {
  return { isKept: kept.isKept && tried.isKept, situations: { ...kept.situations, ...tried.situations } };
}

export function isMastered({ situations }: Score, situation: SituationId): boolean {
  return (situations[situation]?.mastered ?? null) !== null;
}

export function countMastered(score: Score): number {
  return SITUATIONS.filter((situation) => isMastered(score, situation)).length;
}

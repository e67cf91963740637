import type { Progress, Situations } from '../learning/progress';
import { isWithin, type Span } from './period';

/** What was learnt in a span. */
export interface Learnt {
  readonly lessons: number;
  readonly situations: number;
}

/** Lessons that were finished, and situations that were mastered, for the first time in a span. */
export function countLearnt({ lessons }: Progress, situations: Situations, span: Span): Learnt {
  const isIn = (day: string | null): boolean => day !== null && isWithin(day, span);
  return {
    lessons: Object.values(lessons).filter(({ done }) => isIn(done)).length,
    situations: Object.values(situations).filter(({ mastered }) => isIn(mastered)).length,
  };
}

import type { LessonState, Progress } from './progress';

const NEVER_SHOWN: LessonState = { shown: 0, later: 0, lastShown: null, done: null, right: 0, of: 0 };

/** All days are local, `YYYY-MM-DD`; `key` is `<campaign>/<lesson>`. Nothing is changed in place. */

/** Notes that these campaigns are known from this day on. The same object, if they were. */
export function noteKnown(
  progress: Progress,
  campaigns: readonly { readonly id: string }[],
  day: string,
): Progress {
  const fresh = campaigns.filter(({ id }) => !isKnown(progress, id, day));
  if (fresh.length === 0) return progress;
  return {
    ...progress,
    known: { ...progress.known, ...Object.fromEntries(fresh.map(({ id }) => [id, day])) },
  };
}

/** Notes that a lesson is being offered. */
export function noteShown(progress: Progress, key: string, day: string): Progress {
  const state = stateOf(progress, key);
  return {
    ...withState(progress, key, { ...state, shown: state.shown + 1, lastShown: day }),
    lastShown: day,
    unanswered: key,
  };
}

/** Notes « plus tard ». Only the offer that waits for an answer can be put off, and only once. */
export function noteLater(progress: Progress, key: string): Progress {
  if (progress.unanswered !== key) return progress;
  const state = stateOf(progress, key);
  const { unanswered: _, ...rest } = withState(progress, key, { ...state, later: state.later + 1 });
  return { ...rest, laterInARow: progress.laterInARow + 1 };
}

/** Notes that an offer was taken. */
export function noteOpened(progress: Progress, key: string): Progress {
  const { unanswered, ...rest } = progress;
  return unanswered === key ? { ...rest, laterInARow: 0 } : progress;
}

/** Notes that a lesson was finished; with several tries, the day of the first and the best result are kept. */
export function noteDone(
  progress: Progress,
  key: string,
  { right, of }: { readonly right: number; readonly of: number },
  day: string,
): Progress {
  const state = stateOf(progress, key);
  const isBetter = state.done === null || right * Math.max(1, state.of) > state.right * Math.max(1, of);
  const result = isBetter ? { right, of } : {};
  const { unanswered, ...rest } = withState(progress, key, { ...state, ...result, done: state.done ?? day });
  return { ...rest, laterInARow: 0, ...(unanswered !== undefined && unanswered !== key && { unanswered }) };
}

/**
 * A record whose last offer lies in days to come was written before the clock was set back, or by a disk gone wrong:
 * the count of days begins anew, today. The same object, if there is nothing to mend.
 */
export function mendDays(progress: Progress, day: string): Progress {
  return progress.lastShown !== null && progress.lastShown > day ? { ...progress, lastShown: day } : progress;
}

function isKnown({ known }: Progress, id: string, day: string): boolean {
  const since = known[id];
  return since !== undefined && since <= day;
}

function stateOf({ lessons }: Progress, key: string): LessonState {
  return lessons[key] ?? NEVER_SHOWN;
}

function withState(progress: Progress, key: string, state: LessonState): Progress {
  return { ...progress, lessons: { ...progress.lessons, [key]: state } };
}

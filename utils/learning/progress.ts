import * as z from 'zod/mini';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** `<campaign>/<lesson>` */
const KEY = /^[a-z\d-]+\/[a-z\d-]+$/;
const count = z.int().check(z.nonnegative());

/** What became of one lesson. */
export const lessonStateSchema = z.object({
  /** How often it was offered, and how often « plus tard » was the answer. */
  shown: count,
  later: count,
  lastShown: z.nullable(day),
  /** The day on which it was finished for the first time. */
  done: z.nullable(day),
  /** Right answers at the best try, and how many questions there were. */
  right: count,
  of: count,
});
export type LessonState = z.infer<typeof lessonStateSchema>;

/** What a person has learnt: names and days, on this device only. */
export const progressSchema = z.object({
  /** By `<campaign>/<lesson>`. */
  lessons: z.record(z.string().check(z.regex(KEY)), lessonStateSchema),
  /** The day on which a campaign was first known, by its id. */
  known: z.record(z.string(), day),
  /** The last day on which a lesson was offered, by whatever campaign. */
  lastShown: z.nullable(day),
  /** « Plus tard » so often in a row. */
  laterInARow: count,
  /** The lesson that was offered last, as long as nobody has answered. */
  unanswered: z.optional(z.string()),
});
export type Progress = z.infer<typeof progressSchema>;

/** Situations of the practice webmail, by id. */
export const situationsSchema = z.record(z.string(), z.object({ tries: count, mastered: z.nullable(day) }));
export type Situations = z.infer<typeof situationsSchema>;

export const NO_PROGRESS: Progress = { lessons: {}, known: {}, lastShown: null, laterInARow: 0 };

/**
 * The record as it is kept. Of one that is spoilt, the lessons that can be read; and it is taken as if one had been
 * shown this very day, so that nobody gets more of them for it.
 */
export function readProgress(kept: unknown, today: string): Progress {
  if (kept === undefined) return NO_PROGRESS;
  const whole = z.safeParse(progressSchema, kept);
  if (whole.success) return whole.data;
  const lessons: Record<string, LessonState> = {};
  const parts = z.safeParse(z.object({ lessons: z.record(z.string(), z.unknown()) }), kept);
  for (const [key, part] of Object.entries(parts.data?.lessons ?? {})) {
    const state = z.safeParse(lessonStateSchema, part);
    if (state.success && KEY.test(key)) lessons[key] = state.data;
  }
  return { ...NO_PROGRESS, lessons, lastShown: today };
}

import * as z from 'zod/mini';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
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
  lessons: z.record(z.string().check(z.regex(/^[a-z\d-]+\/[a-z\d-]+$/)), lessonStateSchema),
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

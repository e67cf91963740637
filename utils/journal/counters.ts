import * as z from 'zod/mini';

/** What is counted by the day, besides sends. Counts only: nothing says what or whom it was about. */
export const COUNTERS = [
  /** An address of the directory was taken: copied, written to, put in the place of another. */
  'address-taken',
  'lesson-shown',
  'lesson-later',
  'lesson-done',
  'situation-mastered',
] as const;
export type Counter = (typeof COUNTERS)[number];

/** The counts of one day. */
export const dayCountsSchema = z.partialRecord(z.enum(COUNTERS), z.int().check(z.nonnegative()));
export type DayCounts = z.infer<typeof dayCountsSchema>;

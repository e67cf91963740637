import * as z from 'zod/mini';

/** Why a value is not used. People read it in their own words (`components/settings/words`). */
export const PROBLEM_REASONS = [
  'not-an-object',
  'unknown-key',
  'wrong-type',
  'bad-value',
  'too-many',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

export const problemSchema = z.object({
  /** The key, or `*` for the whole policy. */
  key: z.string(),
  /** Where in the key: the place in a list, counted from 0, or a rule's id. Null: the whole key. */
  place: z.nullable(z.string()),
  reason: z.enum(PROBLEM_REASONS),
});

/** A value that was refused. All others stay in use. The value itself is not told: an administrator has it. */
export type Problem = z.infer<typeof problemSchema>;

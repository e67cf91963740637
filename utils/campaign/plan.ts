import * as z from 'zod/mini';

/** For whom a campaign is; `all` in its audience stands for everybody, those who have not said their role included. */
export const ROLES = ['medecin', 'infirmier', 'iprp', 'assistante', 'administratif'] as const;
export type Role = (typeof ROLES)[number];

/**
 * When a lesson may be offered. `first-day`: the first day on which the campaign is known to this browser; `after-held`:
 * after a send that was held; `weekly`: seven days after the last lesson; `on-opening`: whenever the webmail opens.
 */
export const OCCASIONS = ['first-day', 'after-held', 'weekly', 'on-opening'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Names inside a campaign, and campaigns themselves: lower-case words joined by hyphens. */
export const slug = z.string().check(z.regex(/^[a-z\d]+(-[a-z\d]+)*$/), z.maxLength(60));

/** `YYYY-MM-DD`. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A text in one language or two, of at most so many UTF-16 units each. */
export function localText(most: number) {
  const text = z.string().check(z.minLength(1), z.maxLength(most));
  return z.object({ fr: z.optional(text), en: z.optional(text) });
}
export type LocalText = z.infer<ReturnType<typeof localText>>;

/** What is needed of a lesson to know when it is due, and to offer it. */
export const lessonPlanSchema = z.object({
  id: slug,
  title: localText(120),
  /** One sentence that says what the lesson is good for; with several, each offer takes the next. */
  invitations: z.array(localText(200)).check(z.minLength(1), z.maxLength(6)),
  occasions: z.array(z.enum(OCCASIONS)).check(z.minLength(1)),
  /** Rules of the guard. After a send that one of these held, this lesson goes before the others. */
  rules: z.optional(z.array(slug).check(z.maxLength(30))),
  /** How long it takes to read, in minutes. */
  minutes: z.int().check(z.gte(1), z.lte(5)),
});
export type LessonPlan = z.infer<typeof lessonPlanSchema>;

/** The most that one campaign has. */
export const MOST_LESSONS = 60;

/** What is needed of a campaign to know which of its lessons is due: all that the background reads of it. */
export const campaignPlanSchema = z.object({
  id: slug,
  title: localText(120),
  languages: z.array(z.enum(['fr', 'en'])).check(z.minLength(1), z.maxLength(2)),
  audience: z.array(z.enum(['all', ...ROLES])).check(z.minLength(1)),
  /** Both days included, local time. `to` null: without end. */
  period: z.object({ from: day, to: z.nullable(day) }),
  /** At least so many days between two lessons. One a day is the most, whatever campaigns say. */
  daysBetween: z.int().check(z.gte(1), z.lte(90)),
  lessons: z.array(lessonPlanSchema).check(z.minLength(1), z.maxLength(MOST_LESSONS)),
});
export type CampaignPlan = z.infer<typeof campaignPlanSchema>;

import * as z from 'zod/mini';
import { slug } from '../campaign/plan';
import { campaignProblemSchema } from '../campaign/problem';
import { progressSchema, situationsSchema } from '../learning/progress';

const nothing = z.object({});

/** Where a campaign comes from: the extension, a file that somebody chose, the address of the organisation. */
export const campaignOriginSchema = z.enum(['built-in', 'file', 'organisation']);
export type CampaignOrigin = z.infer<typeof campaignOriginSchema>;

/** Something a person did. Each can be told twice without harm. */
export const learnedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lesson-done'),
    campaign: slug,
    lesson: slug,
    right: z.int().check(z.nonnegative()),
    of: z.int().check(z.nonnegative()),
  }),
  z.object({ kind: z.literal('situation'), situation: slug, mastered: z.boolean() }),
  /** A step of a list in the guides, such as `equip/choose-operator`. */
  z.object({
    kind: z.literal('step'),
    step: z.string().check(z.regex(/^[a-z\d-]+\/[a-z\d-]+$/), z.maxLength(120)),
    done: z.boolean(),
  }),
]);
export type Learned = z.infer<typeof learnedSchema>;

/** A lesson as it is offered in a webmail page: in the language of the page. */
export const invitationSchema = z.object({
  campaign: slug,
  lesson: slug,
  title: z.string(),
  sentence: z.string(),
  minutes: z.int(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** What a person says to an offer. */
const lessonAnswerSchema = z.enum(['open', 'later']);
export type LessonAnswer = z.infer<typeof lessonAnswerSchema>;

/** What can be asked about campaigns, and what a person has learnt. */
export const LEARNING_VERBS = {
  /**
   * The lesson that is due now, if any; asking counts as showing, so that no two tabs show one. A page asks when its
   * webmail has opened, or after a held send, and only while nobody writes.
   */
  'lesson-due': {
    trust: 'low',
    request: z.object({
      moment: z.enum(['opened', 'held']),
      /** Rules that held the send. */
      rules: z.array(slug).check(z.maxLength(30)),
      lang: z.enum(['fr', 'en']),
    }),
    response: z.object({ invitation: z.nullable(invitationSchema) }),
  },
  /** What the person said to the offer. `open` opens the lesson in a tab of its own. */
  'lesson-answer': {
    trust: 'low',
    request: z.object({ campaign: slug, lesson: slug, answer: lessonAnswerSchema }),
    response: nothing,
  },
  /** Every campaign there is, whole, as the document that it came in; pages parse it with `campaignSchema`. */
  'campaigns-read': {
    trust: 'high',
    request: nothing,
    response: z.object({
      campaigns: z.array(z.object({ origin: campaignOriginSchema, document: z.unknown() })),
      /** How the organisation's address was last looked at; null: no address is set, or not yet. `at` in ms since 1970. */
      lastTry: z.nullable(z.object({ at: z.number(), problem: z.nullable(campaignProblemSchema) })),
    }),
  },
  /** Keeps a campaign out of a file, in the place of one with the same id. The page has checked it. */
  'campaign-keep': {
    trust: 'high',
    request: z.object({ document: z.unknown() }),
    response: z.object({ problem: z.nullable(campaignProblemSchema) }),
  },
  /** Forgets a campaign that came out of a file. */
  'campaign-remove': { trust: 'high', request: z.object({ id: slug }), response: nothing },
  /** Looks at the organisation's address now. */
  'campaigns-refresh': {
    trust: 'high',
    request: nothing,
    response: z.object({ problem: z.nullable(campaignProblemSchema) }),
  },
  'learning-read': {
    trust: 'high',
    request: nothing,
    response: z.object({
      progress: progressSchema,
      situations: situationsSchema,
      /** Steps of the guides' lists that are done. */
      steps: z.array(z.string()),
    }),
  },
  'learning-note': { trust: 'high', request: learnedSchema, response: nothing },
  'learning-erase': { trust: 'high', request: nothing, response: nothing },
} as const;

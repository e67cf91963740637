import * as z from 'zod/mini';
import { slug } from '../campaign/plan';
import type { CampaignProblem } from '../campaign/problem';
import type { Progress, Situations } from '../learning/progress';
import { type Done, returns } from './returns';

const nothing = z.object({});

/** Where a campaign comes from: the extension, a file that somebody chose, the address of the organisation. */
export type CampaignOrigin = 'built-in' | 'file' | 'organisation';

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
export interface Invitation {
  readonly campaign: string;
  readonly lesson: string;
  readonly title: string;
  readonly sentence: string;
  readonly minutes: number;
}

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
    response: returns<{ invitation: Invitation | null }>(),
  },
  /** What the person said to the offer. `open` opens the lesson in a tab of its own. */
  'lesson-answer': {
    trust: 'low',
    request: z.object({ campaign: slug, lesson: slug, answer: lessonAnswerSchema }),
    response: returns<Done>(),
  },
  /** Every campaign there is, whole, as the document that it came in; pages parse it with `campaignSchema`. */
  'campaigns-read': {
    trust: 'high',
    request: nothing,
    response: returns<{
      campaigns: { origin: CampaignOrigin; document: unknown }[];
      /** How the organisation's address was last looked at; null: no address is set, or not yet. `at` in ms since 1970. */
      lastTry: { at: number; problem: CampaignProblem | null } | null;
    }>(),
  },
  /** Keeps a campaign out of a file, in the place of one with the same id. The page has checked it. */
  'campaign-keep': {
    trust: 'high',
    request: z.object({ document: z.unknown() }),
    response: returns<{ problem: CampaignProblem | null }>(),
  },
  /** Forgets a campaign that came out of a file. */
  'campaign-remove': { trust: 'high', request: z.object({ id: slug }), response: returns<Done>() },
  /** Looks at the organisation's address now. */
  'campaigns-refresh': {
    trust: 'high',
    request: nothing,
    response: returns<{ problem: CampaignProblem | null }>(),
  },
  'learning-read': {
    trust: 'high',
    request: nothing,
    response: returns<{
      progress: Progress;
      situations: Situations;
      /** Steps of the guides' lists that are done. */
      steps: string[];
    }>(),
  },
  'learning-note': { trust: 'high', request: learnedSchema, response: returns<Done>() },
  'learning-erase': { trust: 'high', request: nothing, response: returns<Done>() },
} as const;

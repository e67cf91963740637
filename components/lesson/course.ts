import type { CampaignPlan, LessonPlan } from '../../utils/campaign/plan';
import { dayOf } from '../../utils/journal/day';
import type { Progress } from '../../utils/learning/progress';
import type { DecidedSettings } from '../../utils/policy/schema';

type Role = DecidedSettings['role'];

/** What of a campaign is needed to know how far a person has come. */
export interface Course {
  readonly id: string;
  readonly lessons: readonly Pick<LessonPlan, 'id'>[];
}

interface Shelved<C> {
  readonly campaign: C;
}

/** Campaigns for a role first, then those for everybody, then those for others; otherwise in the order they have. */
export function sortForRole<S extends Shelved<Pick<CampaignPlan, 'audience'>>>(
  shelved: readonly S[],
  role: Role,
): readonly S[] {
  return shelved.toSorted((one, other) => rankFor(one.campaign, role) - rankFor(other.campaign, role));
}

/** The campaign that a person goes on with: one of these that is for them, runs today, and has a lesson left. */
export function currentCampaign<S extends Shelved<Course & Pick<CampaignPlan, 'audience' | 'period'>>>(
  shelved: readonly S[],
  progress: Progress,
  role: Role,
  now: Date,
): S | null {
  const today = dayOf(now);
  const mine = sortForRole(shelved, role).filter(({ campaign }) => {
    const { from, to } = campaign.period;
    return rankFor(campaign, role) < 2 && from <= today && (to === null || to >= today);
  });
  return mine.find(({ campaign }) => nextLesson(campaign, progress, null) !== null) ?? null;
}

export function isDone(progress: Progress, campaign: Course, lesson: { readonly id: string }): boolean {
  return typeof progress.lessons[`${campaign.id}/${lesson.id}`]?.done === 'string';
}

export function countDone(progress: Progress, campaign: Course): number {
  return campaign.lessons.filter((lesson) => isDone(progress, campaign, lesson)).length;
}

/**
 * The lesson to go on with: the first one after `after` that is not done, then those before it. Null: all are done.
 * Without progress, the one that comes next.
 */
export function nextLesson<C extends Course>(
  campaign: C,
  progress: Progress | null,
  after: string | null,
): C['lessons'][number] | null {
  const place = campaign.lessons.findIndex(({ id }) => id === after) + 1;
  const ahead = campaign.lessons.slice(place);
  if (progress === null) return ahead[0] ?? null;
  const others = [...ahead, ...campaign.lessons.slice(0, place)].filter(({ id }) => id !== after);
  return others.find((lesson) => !isDone(progress, campaign, lesson)) ?? null;
}

function rankFor({ audience }: Pick<CampaignPlan, 'audience'>, role: Role): 0 | 1 | 2 {
  if (role !== '' && audience.includes(role)) return 0;
  return audience.includes('all') ? 1 : 2;
}

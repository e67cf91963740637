import * as z from 'zod/mini';
import type { LessonPlan } from '../../utils/campaign/plan';
import { type Campaign, campaignSchema } from '../../utils/campaign/schema';
import type { Progress } from '../../utils/learning/progress';
import type { CampaignOrigin } from '../../utils/platform/learning-verbs';
import type { DecidedSettings } from '../../utils/policy/schema';

/** A campaign as it came to this browser. */
export interface Shelved {
  readonly origin: CampaignOrigin;
  readonly campaign: Campaign;
}

/** What the library is made of. */
export interface Shelf {
  readonly campaigns: readonly Shelved[];
  /** Documents that are no campaign, or one of a later version. */
  readonly foreign: number;
}

/** Reads each document by itself: one that cannot be read keeps no other from being shown. */
export function readShelf(
  documents: readonly { readonly origin: CampaignOrigin; readonly document: unknown }[],
): Shelf {
  const campaigns = documents.flatMap(({ origin, document }) => {
    const read = z.safeParse(campaignSchema, document);
    return read.success ? [{ origin, campaign: read.data }] : [];
  });
  return { campaigns, foreign: documents.length - campaigns.length };
}

/** Campaigns for a role first, then those for everybody, then those for others; otherwise in the order they have. */
export function sortForRole<C extends { readonly campaign: Pick<Campaign, 'audience'> }>(
  campaigns: readonly C[],
  role: DecidedSettings['role'],
): readonly C[] {
  const rank = ({ campaign: { audience } }: C): number => {
    if (role !== '' && audience.includes(role)) return 0;
    return audience.includes('all') ? 1 : 2;
  };
  return campaigns.toSorted((one, other) => rank(one) - rank(other));
}

/** What of a campaign is needed to know how far a person has come. */
export interface Course {
  readonly id: string;
  readonly lessons: readonly Pick<LessonPlan, 'id'>[];
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

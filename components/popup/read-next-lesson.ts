import * as z from 'zod/mini';
import { campaignPlanSchema, type LessonPlan } from '../../utils/campaign/plan';
import { ask } from '../../utils/platform/ask';
import type { DecidedSettings } from '../../utils/policy/schema';
import { countDone, currentCampaign, nextLesson } from '../lesson/course';

/** Where a person stands: in the campaign that they go on with, or at the end of all that are for them. */
export type Standing =
  | {
      readonly kind: 'next';
      readonly campaign: { readonly id: string };
      readonly lesson: LessonPlan;
      readonly done: number;
      readonly all: number;
    }
  | { readonly kind: 'all-done' };

/** Reads of campaigns no more than their plan. Null: there is none. @throws if the background does not answer */
export async function readNextLesson(role: DecidedSettings['role'], now: Date): Promise<Standing | null> {
  const [{ campaigns }, { progress }] = await Promise.all([
    ask('campaigns-read', {}),
    ask('learning-read', {}),
  ]);
  const plans = campaigns.flatMap(({ document }) => {
    const read = z.safeParse(campaignPlanSchema, document);
    return read.success ? [{ campaign: read.data }] : [];
  });
  if (plans.length === 0) return null;
  const campaign = currentCampaign(plans, progress, role, now)?.campaign;
  const lesson = campaign && nextLesson(campaign, progress, null);
  if (!campaign || !lesson) return { kind: 'all-done' };
  return {
    kind: 'next',
    campaign,
    lesson,
    done: countDone(progress, campaign),
    all: campaign.lessons.length,
  };
}

import { daysFromTo } from '../campaign/days';
import type { CampaignPlan } from '../campaign/plan';
import { chooseLesson, isRunning, isSilent, keyOf, type Situation } from '../campaign/schedule';
import { addDays } from '../journal/calendar';

/** Why no lesson is offered at a moment. `until`: the first day on which that is over, where there is one. */
export type WhyNone =
  | { readonly kind: 'not-begun' | 'today' | 'silence' | 'pause'; readonly until: string }
  | { readonly kind: 'over' | 'other-role' | 'all-done' | 'put-off' | 'no-occasion' };

/** What kept a lesson of this campaign, the only one there is, from being offered. */
export function explainNone(campaign: CampaignPlan, situation: Omit<Situation, 'campaigns'>): WhyNone {
  const { day, role, progress } = situation;
  const { period, lessons, daysBetween } = campaign;
  if (!isRunning(campaign, role, day)) {
    if (day < period.from) return { kind: 'not-begun', until: period.from };
    return { kind: period.to !== null && day > period.to ? 'over' : 'other-role' };
  }
  const states = lessons.map((lesson) => progress.lessons[keyOf(campaign, lesson)]);
  if (states.every((state) => (state?.done ?? null) !== null)) return { kind: 'all-done' };
  const last = progress.lastShown;
  if (last !== null && isSilent(progress, day)) {
    const isToday = daysFromTo(last, day) < 1;
    return isToday
      ? { kind: 'today', until: addDays(last, Math.max(1, daysBetween)) }
      : { kind: 'silence', until: firstDay(last, (later) => !isSilent(progress, later)) };
  }
  if (last !== null && daysFromTo(last, day) < daysBetween)
    return { kind: 'pause', until: addDays(last, daysBetween) };
  return { kind: isAnyLeft(campaign, situation) ? 'no-occasion' : 'put-off' };
}

/** Whether another moment, or a weekly one, would bring a lesson up. */
function isAnyLeft(campaign: CampaignPlan, situation: Omit<Situation, 'campaigns'>): boolean {
  const always = { ...campaign, lessons: campaign.lessons.map((lesson) => ({ ...lesson, occasions: ANY })) };
  return chooseLesson({ ...situation, campaigns: [always] }) !== null;
}

const ANY: CampaignPlan['lessons'][number]['occasions'] = ['on-opening', 'after-held'];

/** The longest that anybody is left in peace, in days, and a little more. */
const PATIENCE = 60;

function firstDay(from: string, isIt: (day: string) => boolean): string {
  for (let count = 1; count <= PATIENCE; count++) if (isIt(addDays(from, count))) return addDays(from, count);
  return addDays(from, PATIENCE);
}

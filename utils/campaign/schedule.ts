import type { Progress } from '../learning/progress';
import { daysFromTo } from './days';
import type { CampaignPlan, LessonPlan, Occasion, Role } from './plan';

/** After so many days without a lesson a weekly one may come; so long nobody asks again who has twice said « plus tard ». */
const WEEK = 7;
const LATERS_BEFORE_SILENCE = 2;
/** A lesson that was put off so often, or offered so often without an answer, is found in the library only. */
const MOST_LATERS = 3;
const MOST_OFFERS = 6;

/** When a page asks: its webmail has opened, or a send was held. */
export type Moment = 'opened' | 'held';

export interface Situation {
  /** Those that may be offered; the organisation's first. */
  readonly campaigns: readonly CampaignPlan[];
  readonly progress: Progress;
  /** Empty: the person has not said. */
  readonly role: Role | '';
  readonly moment: Moment;
  /** Rules of the guard that held the send. */
  readonly rules: readonly string[];
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface Choice {
  readonly campaign: CampaignPlan;
  readonly lesson: LessonPlan;
  /** How often it was offered before: its invitations take turns. */
  readonly turn: number;
}

/**
 * The lesson to be offered now, or null. At most one a day whatever campaigns there are, and a week of silence after
 * two « plus tard » in a row. Campaigns go in order: as long as one has lessons left, its `daysBetween` hold for those
 * after it too, which get the moments that its own lessons have no use for. In a campaign, the first lesson that this
 * moment suits; after a held send, one that is about a rule that held it goes before all others.
 */
export function chooseLesson(situation: Situation): Choice | null {
  const { campaigns, progress, role, moment, rules, day } = situation;
  if (isSilent(progress, day)) return null;
  const since = daysSinceOffer(progress, day);
  const fitting: Choice[] = [];
  for (const campaign of campaigns) {
    if (!isRunning(campaign, role, day)) continue;
    const left = campaign.lessons.filter((lesson) => isLeft(progress, campaign, lesson));
    if (left.length > 0 && since < campaign.daysBetween) break;
    const isFirstDay = (progress.known[campaign.id] ?? day) === day;
    for (const lesson of left) {
      if (!lesson.occasions.some((occasion) => suits(occasion, moment, isFirstDay, since))) continue;
      fitting.push({ campaign, lesson, turn: progress.lessons[keyOf(campaign, lesson)]?.shown ?? 0 });
    }
  }
  const apt = fitting.find(({ lesson }) => lesson.rules?.some((rule) => rules.includes(rule)));
  return (moment === 'held' ? apt : undefined) ?? fitting[0] ?? null;
}

/** True if nothing is to be offered this day, whatever campaigns there are. */
export function isSilent(progress: Progress, day: string): boolean {
  // An offer in days to come: the clock was set back.
  if (progress.lastShown !== null && progress.lastShown > day) return true;
  const since = daysSinceOffer(progress, day);
  return since < 1 || (progress.laterInARow >= LATERS_BEFORE_SILENCE && since < WEEK);
}

/**
 * Campaigns whose lessons may be offered this day, pauses and silence considered. The first such day is the first day
 * of a campaign: it must not pass while a pause lasts.
 */
export function mayBeOffered(
  campaigns: readonly CampaignPlan[],
  progress: Progress,
  role: Role | '',
  day: string,
): CampaignPlan[] {
  if (isSilent(progress, day)) return [];
  const since = daysSinceOffer(progress, day);
  return campaigns.filter((campaign) => isRunning(campaign, role, day) && since >= campaign.daysBetween);
}

/** In its period, both days included, and for this person. */
export function isRunning({ period, audience }: CampaignPlan, role: Role | '', day: string): boolean {
  const isInPeriod = period.from <= day && (period.to === null || day <= period.to);
  return isInPeriod && (audience.includes('all') || (role !== '' && audience.includes(role)));
}

/** The name of a lesson among all campaigns, as in `Progress`. */
export function keyOf(campaign: { readonly id: string }, lesson: { readonly id: string }): string {
  return `${campaign.id}/${lesson.id}`;
}

/** The lessons' own days are looked at too: they outlive a clock that was wrong. */
function daysSinceOffer({ lastShown, lessons }: Progress, day: string): number {
  const offers = [lastShown, ...Object.values(lessons).map((state) => state.lastShown)];
  const days = offers.flatMap((offer) => (offer === null || offer > day ? [] : [daysFromTo(offer, day)]));
  return Math.min(...days, Number.POSITIVE_INFINITY);
}

function isLeft({ lessons }: Progress, campaign: CampaignPlan, lesson: LessonPlan): boolean {
  const state = lessons[keyOf(campaign, lesson)];
  return !state || (state.done === null && state.later < MOST_LATERS && state.shown < MOST_OFFERS);
}

function suits(occasion: Occasion, moment: Moment, isFirstDay: boolean, since: number): boolean {
  switch (occasion) {
    case 'after-held':
      return moment === 'held';
    case 'first-day':
      return moment === 'opened' && isFirstDay;
    case 'weekly':
      return moment === 'opened' && since >= WEEK;
    case 'on-opening':
      return moment === 'opened';
  }
}

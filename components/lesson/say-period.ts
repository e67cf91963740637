import type { CampaignPlan } from '../../utils/campaign/plan';
import { dayOf } from '../../utils/journal/day';
import type { Lang } from '../../utils/platform/language';
import { lessonWords } from './words';

/** What there is to say about the days of a campaign: when it begins, ends or has ended. Nothing of one without end. */
export function sayPeriod({ from, to }: CampaignPlan['period'], now: Date, lang: Lang): string {
  const words = lessonWords(lang);
  const today = dayOf(now);
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const say = (day: string): string => {
    const time = Date.parse(day);
    // French says « 1er décembre »; Intl does not.
    return Number.isNaN(time) ? day : format.format(time).replace(/^1 /, '1er ');
  };
  if (from > today) return words.from(say(from));
  if (to === null) return '';
  return to < today ? words.over(say(to)) : words.until(say(to));
}

import type { Lang } from '../../utils/platform/language';

/** A day and minute, in words, where the person is. `at` in ms since 1970, or ISO 8601. */
export function sayMoment(at: number | string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}

/** A day (`YYYY-MM-DD`) in words. */
export function sayDay(day: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

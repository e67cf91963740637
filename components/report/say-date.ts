import type { Lang } from '../../utils/platform/language';

/** « 23 novembre 2026 ». */
export function sayDay(day: string, lang: Lang): string {
  return sayWith(day, lang, { dateStyle: 'long' });
}

/** « lundi 23 novembre 2026 ». */
export function sayWeekday(day: string, lang: Lang): string {
  return sayWith(day, lang, { dateStyle: 'full' });
}

/** « novembre 2026 » */
export function sayMonth(month: string, lang: Lang): string {
  return sayWith(`${month}-01`, lang, { month: 'long', year: 'numeric' });
}

/** « nov. » */
export function sayShortMonth(day: string, lang: Lang): string {
  return sayWith(day, lang, { month: 'short' });
}

function sayWith(day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const locale = lang === 'en' ? 'en-GB' : 'fr';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day));
}

/** « 1 234 » */
export function sayNumber(number: number, lang: Lang): string {
  return number.toLocaleString(lang === 'en' ? 'en-GB' : 'fr');
}

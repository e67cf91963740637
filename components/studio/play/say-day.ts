import type { Lang } from '../../../utils/platform/language';

/** A day (`YYYY-MM-DD`) in words: « lundi 23 novembre 2026 ». What is no day is said as it is. */
export function sayDay(day: string, lang: Lang): string {
  const time = Date.parse(day);
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  return Number.isNaN(time) ? day : format.format(time);
}

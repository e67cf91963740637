import type { Language } from './language';

const DAY = 24 * 60 * 60 * 1000;
const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** For the list: the time within a day, else the day. Both times in milliseconds since 1970. */
export function shortDate(at: number, now: number, language: Language): string {
  const options: Intl.DateTimeFormatOptions =
    now - at < DAY ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(LOCALE[language], options).format(at);
}

/** For a message: the day and the time in full. */
export function longDate(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

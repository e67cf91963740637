/** Days are `YYYY-MM-DD`, months `YYYY-MM`; both sort as text. No clock and no time zone is looked at. */

const DAY = 86_400_000;

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * DAY);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** The Mondays of all weeks that have a day from `from` to `to`, both included. */
export function mondaysBetween(from: string, to: string): string[] {
  const mondays: string[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return isoDay(Date.UTC(year, number, 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

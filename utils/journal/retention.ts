/**
 * The oldest day that may be kept: today's day of the month, so many months earlier; the last day of that month where
 * it has no such day.
 * @param today `YYYY-MM-DD`
 */
export function oldestKeptDay(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

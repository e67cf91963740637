/**
 * The day (`YYYY-MM-DD`) that the name of an extraction tells, as `…_202611220730.txt` does; null if it tells none.
 * The name may bear other endings.
 */
export function dayOfName(name: string): string | null {
  const [, year, month, day] = /_(20\d\d)([01]\d)([0-3]\d)\d{0,6}(?:\D|$)/.exec(name) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(text)) ? null : text;
}

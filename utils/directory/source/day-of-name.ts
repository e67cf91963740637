const DAY = /(?<=^|[_/-])(20\d\d)([01]\d)([0-3]\d)(?:\d{4}|\d{6})?(?!\d)/g;

/**
 * The day (`YYYY-MM-DD`) that the name or address of an extraction tells, as `…_202611220730.txt` does; null if it tells
 * none. Of several the last one counts: addresses on data.gouv.fr also bear the day of the upload.
 */
export function dayOfName(name: string): string | null {
  const days = Array.from(name.matchAll(DAY), ([, year, month, day]) => `${year}-${month}-${day}`);
  return days.findLast((day) => !Number.isNaN(Date.parse(day))) ?? null;
}

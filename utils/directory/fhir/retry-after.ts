/** When a server does not say how long: one minute. It may not lock us out for more than a quarter of an hour. */
const DEFAULT_WAIT = 60_000;
const LONGEST_WAIT = 15 * 60_000;

/**
 * When one may ask again, in ms since 1970: from the header `Retry-After`, in seconds or as an HTTP date
 * (RFC 9110, 10.2.3). Missing or meaningless: in a minute. At most a quarter of an hour ahead.
 */
export function readRetryAfter(header: string | null, now: number): number {
  return now + Math.min(LONGEST_WAIT, Math.max(0, waitOf(header?.trim() ?? '', now)));
}

function waitOf(text: string, now: number): number {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only the form with a time zone: `Date.parse` would take many other texts for a date.
  const date = /GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? DEFAULT_WAIT : date - now;
}

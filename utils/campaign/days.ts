const MS_PER_DAY = 86_400_000;

/** How many days later `to` is than `from`, both `YYYY-MM-DD`. Negative if it is earlier. */
export function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

import * as z from 'zod/mini';
import type { Problem } from './problem';
import { lockedSchema, type ManagedPolicy, SETTING_KEYS, settingsSchema } from './schema';

/**
 * Reads settings or a managed policy key by key, and lists and rules item by item, so that one wrong value never
 * silences the rest: a lock list with one misspelt key still locks the others. Unknown keys are reported, not kept.
 * Never throws.
 */
export function readSettings(raw: unknown): { settings: ManagedPolicy; problems: Problem[] } {
  const problems: Problem[] = [];
  if (raw === undefined) return { settings: {}, problems };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { settings: {}, problems: [{ key: '*', place: null, reason: 'not-an-object' }] };
  }
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    const schema = schemaOf(key);
    if (schema === null) {
      problems.push({ key, place: null, reason: 'unknown-key' });
      continue;
    }
    const read = readValue(schema, value);
    problems.push(...read.problems.map((problem) => ({ key, ...problem })));
    if (read.usable) kept[key] = read.data;
  }
  return { settings: kept, problems };
}

function schemaOf(key: string): z.ZodMiniType | null {
  if (key === 'locked') return lockedSchema;
  const known = SETTING_KEYS.find((name) => name === key);
  return known === undefined ? null : settingsSchema.shape[known];
}

type Refusal = Omit<Problem, 'key'>;
type Read =
  | { readonly usable: true; readonly data: unknown; readonly problems: readonly Refusal[] }
  | { readonly usable: false; readonly problems: readonly Refusal[] };

function readValue(schema: z.ZodMiniType, value: unknown): Read {
  const whole = z.safeParse(schema, value);
  if (whole.success) return { usable: true, data: whole.data, problems: [] };
  const most = findMost(whole.error.issues);
  if (most !== null && Array.isArray(value) && value.length > most) {
    const read = readValue(schema, value.slice(0, most));
    return { ...read, problems: [...read.problems, { place: String(most), reason: 'too-many' }] };
  }
  // One remark for each place: a value that fails one check often fails the next.
  const problems = [...new Map(whole.error.issues.map(refusalOf).map((one) => [one.place, one])).values()];
  const places = new Set(problems.map(({ place }) => place));
  if (places.has(null)) return { usable: false, problems };
  const rest = z.safeParse(schema, withoutItems(value, places));
  return rest.success ? { usable: true, data: rest.data, problems } : { usable: false, problems };
}

/** How many items the list may have, when it has more; null when its length is not what is wrong. */
function findMost(issues: readonly z.core.$ZodIssue[]): number | null {
  const long = issues.find((issue) => issue.code === 'too_big' && issue.path.length === 0);
  return long?.code === 'too_big' ? Number(long.maximum) : null;
}

function refusalOf({ code, path }: z.core.$ZodIssue): Refusal {
  const [place] = path;
  return {
    place: place === undefined ? null : String(place),
    reason: code === 'invalid_type' ? 'wrong-type' : 'bad-value',
  };
}

function withoutItems(value: unknown, places: ReadonlySet<string | null>): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => !places.has(String(index)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !places.has(key)));
}

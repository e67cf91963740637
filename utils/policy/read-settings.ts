import * as z from 'zod/mini';
import { lockedSchema, type ManagedPolicy, SETTING_KEYS, settingsSchema } from './schema';

/** A key that was refused, with the reason in words for an administrator. The other keys stay in use. */
export interface Problem {
  readonly key: string;
  readonly reason: string;
}

/**
 * Reads settings or a managed policy key by key, so that one wrong value never silences the rest.
 * Unknown keys are reported, not kept. Never throws.
 */
export function readSettings(raw: unknown): { settings: ManagedPolicy; problems: Problem[] } {
  const problems: Problem[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { settings: {}, problems: raw === undefined ? [] : [{ key: '*', reason: 'not an object' }] };
  }
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    const parsed = readKey(key, value);
    if (parsed.success) kept[key] = parsed.data;
    else problems.push({ key, reason: parsed.reason });
  }
  return { settings: kept, problems };
}

type Parsed = { success: true; data: unknown } | { success: false; reason: string };

function readKey(key: string, value: unknown): Parsed {
  const schema = key === 'locked' ? lockedSchema : settingKeySchema(key);
  if (schema === null) return { success: false, reason: 'unknown key' };
  const result = z.safeParse(schema, value);
  if (result.success) return { success: true, data: result.data };
  const issue = result.error.issues[0];
  const place = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
  return { success: false, reason: `${issue?.message ?? 'invalid value'}${place}` };
}

function settingKeySchema(key: string): z.ZodMiniType | null {
  const known = SETTING_KEYS.find((name) => name === key);
  return known === undefined ? null : settingsSchema.shape[known];
}

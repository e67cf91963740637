import * as z from 'zod/mini';
import { RULES } from '../../utils/assess/registry';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import {
  LEVELS,
  lockedSchema,
  SETTING_KEYS,
  type SettingKey,
  settingsSchema,
} from '../../utils/policy/schema';

/**
 * The part of JSON Schema that Chromium takes for managed storage: every schema has one `type`, and a schema it
 * does not take stops the whole extension from loading.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export interface PolicySchema {
  readonly type: 'object' | 'array' | 'string' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly items?: PolicySchema;
  readonly enum?: readonly string[];
}

/** What JSON Schema of zod we know how to say to Chromium; anything else in the settings fails here. */
const knownSchema = z.looseObject({
  type: z.enum(['array', 'string', 'boolean']),
  items: z.optional(z.looseObject({ type: z.literal('string'), enum: z.optional(z.array(z.string())) })),
  enum: z.optional(z.array(z.string())),
});

/** `public/managed-schema.json`, from the schema of the settings and their descriptions. */
export function buildManagedSchema(): PolicySchema {
  const settings = SETTING_KEYS.map((key) => [key, wordedSchema(key)] as const);
  return {
    type: 'object',
    properties: { ...Object.fromEntries(settings), locked: describeLocks() },
  };
}

/**
 * Patterns are left out: Chromium drops a value that does not match without a word, while the extension tells the
 * administrator which one is wrong.
 */
function wordedSchema(key: SettingKey): PolicySchema {
  const { title, help } = SETTING_WORDS[key];
  const words = { title: title.en, description: help.en };
  return key === 'levels'
    ? { ...levelsSchema(), ...words }
    : { ...plain(settingsSchema.shape[key]), ...words };
}

function levelsSchema(): PolicySchema {
  const rules = RULES.map(({ id, words }) => {
    return [id, { type: 'string', title: words.en.title, enum: LEVELS }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(rules) };
}

function describeLocks(): PolicySchema {
  return {
    ...plain(lockedSchema),
    title: 'Locked keys',
    description: 'Keys that people cannot change for themselves; * locks all of them.',
  };
}

function plain(schema: z.ZodMiniType): PolicySchema {
  const known = knownSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
  return {
    type: known.type,
    ...(known.items && { items: { type: 'string', ...(known.items.enum && { enum: known.items.enum }) } }),
    ...(known.enum && { enum: known.enum }),
  };
}

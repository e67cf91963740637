import * as z from 'zod/mini';
import { RULES } from '../../utils/assess/registry';
import { RULES_IN_ENGLISH } from '../../utils/assess/rules-in-english';
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
  readonly type: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly items?: PolicySchema;
}

/** What JSON Schema of zod we know how to say to Chromium; anything else in the settings fails here. */
const knownSchema = z.looseObject({
  type: z.enum(['array', 'string', 'boolean', 'integer']),
  items: z.optional(z.looseObject({ type: z.literal('string'), enum: z.optional(z.array(z.string())) })),
  enum: z.optional(z.array(z.string())),
});

/**
 * `public/managed-schema.json`, from the schema of the settings and their descriptions.
 *
 * It says types only; the words that a value can be stand in its description. Chromium drops a whole key without a
 * word when one value in it does not conform: with `enum`, one misspelt name in `locked` would lift every lock, and
 * one wrong level would undo them all. Read by the extension, a wrong value is left out alone, and told.
 */
export function buildManagedSchema(): PolicySchema {
  const settings = SETTING_KEYS.map((key) => [key, wordedSchema(key)] as const);
  return {
    type: 'object',
    properties: { ...Object.fromEntries(settings), locked: describeLocks() },
  };
}

function wordedSchema(key: SettingKey): PolicySchema {
  const { title, help } = SETTING_WORDS[key];
  if (key === 'levels') return { ...levelsSchema(), title: title.en, description: help.en };
  return plain(settingsSchema.shape[key], title.en, help.en);
}

function levelsSchema(): PolicySchema {
  const description = oneOf(LEVELS);
  const rules = RULES.map(
    ({ id }) =>
      [id, { type: 'string', title: RULES_IN_ENGLISH.rules[id]?.title ?? '', description }] as const,
  );
  return { type: 'object', properties: Object.fromEntries(rules) };
}

function describeLocks(): PolicySchema {
  const help = 'Keys that people cannot change for themselves; * locks all of them.';
  return plain(lockedSchema, 'Locked keys', help);
}

function plain(schema: z.ZodMiniType, title: string, help: string): PolicySchema {
  const { type, items, enum: values } = knownSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
  const words = values ?? items?.enum;
  return {
    type,
    ...(items && { items: { type: items.type } }),
    title,
    description: words ? `${help} ${oneOf(words)}` : help,
  };
}

function oneOf(words: readonly string[]): string {
  return `One of: ${words.join(', ')}.`;
}

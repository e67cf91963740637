import { RULES } from '../../utils/assess/registry';
import { RULES_IN_ENGLISH } from '../../utils/assess/rules-in-english';
import { DEFAULTS } from '../../utils/policy/defaults';
import type { SettingKey } from '../../utils/policy/schema';
import { buildManagedSchema, type PolicySchema } from './schema-file';

/** The table of the keys, in Markdown, for docs/administrator.md. */
export function settingsTable(): string {
  const rows = Object.entries(buildManagedSchema().properties ?? {}).map(([key, schema]) => {
    const preset = key === 'locked' ? [] : DEFAULTS[key as SettingKey];
    return [
      code(key),
      kindOf(key, schema),
      code(JSON.stringify(preset)),
      `${schema.title}. ${schema.description}`,
    ];
  });
  return table(['key', 'value', 'default', 'what it is'], rows);
}

/** The table of the rules, whose ids are the keys of `levels`. */
export function rulesTable(): string {
  const rows = RULES.map(({ id, defaultLevel }) => [
    code(id),
    defaultLevel,
    RULES_IN_ENGLISH.rules[id]?.title ?? '',
  ]);
  return table(['rule', 'default level', 'what it says'], rows);
}

const KINDS: Readonly<Record<PolicySchema['type'], string>> = {
  array: 'list of texts',
  boolean: '`true` or `false`',
  integer: 'whole number',
  object: 'object',
  string: 'text',
};

function kindOf(key: string, { type }: PolicySchema): string {
  return key === 'levels' ? 'rule → level' : KINDS[type];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(escapeStars).join(' | ')} |`)
    .join('\n');
}

/** Outside code, a star would open emphasis. */
function escapeStars(cell: string): string {
  return cell.startsWith('`') ? cell : cell.replaceAll('*', '\\*');
}

function code(text: string): string {
  return `\`${text}\``;
}

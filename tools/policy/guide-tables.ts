import { RULES } from '../../utils/assess/registry';
import { DEFAULTS } from '../../utils/policy/defaults';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import { SETTING_KEYS, type SettingKey } from '../../utils/policy/schema';
import { buildManagedSchema, type PolicySchema } from './schema-file';

/** The table of the keys, in Markdown, for docs/administrator.md. */
export function settingsTable(): string {
  const { properties = {} } = buildManagedSchema();
  const rows = SETTING_KEYS.map((key) => {
    const { title, help } = SETTING_WORDS[key];
    const schema = properties[key];
    return [
      code(key),
      schema ? kindOf(key, schema) : '',
      code(JSON.stringify(DEFAULTS[key])),
      `${title.en}. ${help.en}`,
    ];
  });
  const locked = properties['locked'];
  const lock = [code('locked'), 'list of keys', code('[]'), `${locked?.title}. ${locked?.description}`];
  return table(['key', 'value', 'default', 'what it is'], [...rows, lock]);
}

/** The table of the rules, whose ids are the keys of `levels`. */
export function rulesTable(): string {
  const rows = RULES.map(({ id, defaultLevel, words }) => [code(id), defaultLevel, words.en.title]);
  return table(['rule', 'default level', 'what it says'], rows);
}

function kindOf(key: SettingKey, { type, enum: values }: PolicySchema): string {
  if (key === 'levels') return 'rule id → level';
  if (values) return values.map((value) => code(`"${value}"`)).join(', ');
  if (type === 'array') return 'list of texts';
  return type === 'boolean' ? '`true`, `false`' : 'text';
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

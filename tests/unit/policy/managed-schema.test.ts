import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildManifest, GECKO_ID } from '../../../tools/manifest';
import { generatedFiles } from '../../../tools/policy/generated-files';
import { buildManagedSchema, type PolicySchema } from '../../../tools/policy/schema-file';
import { RULES } from '../../../utils/assess/registry';
import { readSettings } from '../../../utils/policy/read-settings';
import { SETTING_KEYS } from '../../../utils/policy/schema';

const guide = readFileSync('docs/administrator.md', 'utf8');
const schema = buildManagedSchema();

describe('what is made from the schema of the settings', () => {
  it.each(generatedFiles())('$path is up to date (if not: npx tsx tools/managed-schema.ts)', (file) => {
    expect(readFileSync(file.path, 'utf8')).toBe(file.content);
  });
});

describe('the managed schema', () => {
  it('has a place for every setting, and for the locks', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual([...SETTING_KEYS, 'locked']);
  });

  it('has a level for every rule', () => {
    const { levels } = schema.properties ?? {};
    expect(Object.keys(levels?.properties ?? {})).toEqual(RULES.map(({ id }) => id));
  });

  it('says types and no more: Chromium would drop a whole key for one wrong value, or not load at all', () => {
    for (const part of partsOf(schema)) {
      expect(['type', 'title', 'description', 'properties', 'items']).toEqual(
        expect.arrayContaining(Object.keys(part)),
      );
      expect(typeof part.type).toBe('string');
      expect('items' in part).toBe(part.type === 'array');
      expect('properties' in part).toBe(part.type === 'object');
    }
  });

  it('names in words what a key can be', () => {
    const { locked, language } = schema.properties ?? {};
    for (const key of SETTING_KEYS) expect(locked?.description).toContain(key);
    expect(language?.description).toContain('auto, fr, en');
  });

  it('titles and describes every key', () => {
    for (const { title, description } of Object.values(schema.properties ?? {})) {
      expect(title).toMatch(/\S/);
      expect(description).toMatch(/\S/);
    }
  });
});

describe('the administrator’s guide', () => {
  it('names the identifier that the fixed key gives in Chromium, and no other', () => {
    const found = new Set(guide.match(/\b[a-p]{32}\b/g));
    expect([...found]).toEqual([chromiumId()]);
  });

  it('names the identifier of Firefox, and no other', () => {
    const found = new Set(guide.match(/[\w-]+@[\w.-]+\w/g));
    expect([...found]).toEqual([GECKO_ID]);
  });

  it('gives an example that is in force as it stands', () => {
    const [, example = ''] = /## An example\s+```json\n([^`]+)```/.exec(guide) ?? [];
    const { settings, problems } = readSettings(JSON.parse(example));
    expect(problems).toEqual([]);
    expect(Object.keys(settings).length).toBeGreaterThan(3);
    for (const rule of Object.keys(settings.levels ?? {})) {
      expect(RULES.map(({ id }) => id)).toContain(rule);
    }
  });
});

function partsOf(part: PolicySchema): PolicySchema[] {
  const inner = [...Object.values(part.properties ?? {}), ...(part.items ? [part.items] : [])];
  return [part, ...inner.flatMap(partsOf)];
}

/** 32 letters from `a` to `p`, out of the SHA-256 of the manifest's key. */
function chromiumId(): string {
  const { key = '' } = buildManifest('chrome', false);
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  const letters = [...digest.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]);
  return letters.join('');
}

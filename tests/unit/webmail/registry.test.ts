import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { practice } from '../../../utils/webmail/practice/practice';
import { ADAPTERS } from '../../../utils/webmail/registry';

/* Every webmail's folder is registered under its name, has its section in docs/webmails.md, and passes the contract. */

const known = [...ADAPTERS, practice].map(({ id }) => id);
const folders = readdirSync('utils/webmail', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const guide = readFileSync('docs/webmails.md', 'utf8');
const specs = ['tests/browser', 'tests/webmails']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('contract.spec.ts'))
  .map((file) => readFileSync(file, 'utf8'));

test('each folder is one adapter, registered under its name', () => {
  expect([...known].sort()).toEqual([...folders].sort());
});

describe.each(known)('%s', (id) => {
  test('is documented', () => {
    expect(guide).toContain(`\n## ${id}\n`);
    expect(guide.split(`\n## ${id}\n`)[1]).toMatch(/^[^#]*\| tested on \|/);
  });

  test('passes the contract suite', () => {
    expect(
      specs.filter((text) => text.includes('adapterContract(') && text.includes(`id: '${id}'`)),
    ).toHaveLength(1);
  });
});

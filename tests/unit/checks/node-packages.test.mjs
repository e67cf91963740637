import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { staleNodePackages } from '../../../tools/checks/node-packages.mjs';

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project with this lock and, unless null, these installed packages. */
function project(wanted, installed) {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-lock-'));
  folders.push(folder);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed !== null) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return `${folder}/`;
}

const WANTED = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};

test('what the lock asks for is there', () => {
  expect(staleNodePackages(project(WANTED, WANTED))).toBeNull();
});

test('an optional package of another system may be missing', () => {
  expect(staleNodePackages(project(WANTED, { 'node_modules/a': { version: '1.0.0' } }))).toBeNull();
});

test('a fresh copy has no packages', () => {
  expect(staleNodePackages(project(WANTED, null))).toBe('node_modules is missing');
});

test('a missing or another version is seen', () => {
  expect(staleNodePackages(project(WANTED, {}))).toBe('node_modules/a is missing');
  expect(staleNodePackages(project(WANTED, { 'node_modules/a': { version: '1.0.1' } }))).toBe(
    'node_modules/a is not 1.0.0',
  );
});

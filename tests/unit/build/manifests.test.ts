import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The manifests in `manifests/` are written by hand. A permission, a host or a word of the policy that changes
 * in the build fails here until somebody writes it down there as well.
 */
test.each([
  ['chrome-mv3', 'chrome'],
  ['firefox-mv3', 'firefox'],
  ['chrome-mv3-e2e', 'chrome-e2e'],
  ['firefox-mv3-e2e', 'firefox-e2e'],
])('the manifest of %s is exactly the pinned one', (build, pinned) => {
  const built = readJson(`.output/${build}/manifest.json`);
  const { version } = readJson('package.json');
  expect(built).toEqual({ ...readJson(`tests/unit/build/manifests/${pinned}.json`), version });
});

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

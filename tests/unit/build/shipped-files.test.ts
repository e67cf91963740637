import { describe, expect, test } from 'vitest';
import { excerpts, readBuild, SHIPPED } from './built-files';

/**
 * What Preact and its router of properties hold by themselves, and what never runs here: `dangerouslySetInnerHTML`
 * is banned by the linter. Each is the code as built, names of variables left open.
 */
const LIBRARY_CODE: readonly RegExp[] = [];

describe.each(SHIPPED)('what a person installs (%s)', (build) => {
  const files = readBuild(build);

  test('is a whole extension', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'background.js',
        'content-scripts/webmail.js',
        'content-scripts/send-gate.js',
      ]),
    );
  });

  test('bears no trace of the test build', () => {
    expect(excerpts(files, /__E2E__|\be2e\b/gi)).toEqual([]);
  });

  test('makes nothing accessible to web pages', () => {
    expect(excerpts(files, /web_accessible_resources/g)).toEqual([]);
  });

  test('makes no code from text', () => {
    expect(excerpts(files, /\beval\(|\bnew Function\b|\bFunction\(|\bimportScripts\(/g)).toEqual([]);
    expect(excerpts(files, /\bset(?:Timeout|Interval)\(\s*['"`]/g)).toEqual([]);
  });

  test('makes no page from text, but for the library code that is listed here', () => {
    const found = excerpts(files, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/g);
    expect(found.filter((excerpt) => !LIBRARY_CODE.some((known) => known.test(excerpt)))).toEqual([]);
  });

  test('loads and calls nothing from elsewhere', () => {
    const scripts = files.filter(({ path }) => path.endsWith('.html'));
    expect(excerpts(scripts, /(?:src|href)="(?!\/|#|\.)[^"]*"/g)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { excerpts, readBuild, SHIPPED } from './built-files';

/**
 * What a library holds by itself, as built, with the names of variables left open. Preact's reading of
 * `dangerouslySetInnerHTML`, which the linter bans here, so that it never runs.
 */
const LIBRARY_CODE = [/\b(\w+)\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/];

describe.each(SHIPPED)('what a person installs (%s)', (build) => {
  const files = readBuild(build);

  test('is a whole extension', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'managed-schema.json',
        'options.html',
        'popup.html',
        'practice.html',
        'welcome.html',
        'lessons.html',
        'studio.html',
        'report.html',
        'sidepanel.html',
        'campaign.json',
        'background.js',
        'english.json',
        'detector.js',
        'insert-text.js',
        'webmail.js',
        'send-gate.js',
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
    const own = files.map(({ path, text }) => ({ path, text: withoutLibraryCode(text) }));
    expect(excerpts(own, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/g)).toEqual([]);
  });

  test('loads and calls nothing from elsewhere', () => {
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(excerpts(pages, /(?:src|href)="(?!\/|#|\.)[^"]*"/g)).toEqual([]);
  });
});

/** Each piece is taken out once a file: a second one would be somebody else's. */
function withoutLibraryCode(text: string): string {
  return LIBRARY_CODE.reduce((rest, code) => rest.replace(code, ''), text);
}

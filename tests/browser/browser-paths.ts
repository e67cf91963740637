import { existsSync } from 'node:fs';

const { PLI_SUR_CHROMIUM, PLI_SUR_FIREFOX } = process.env;

/** The Chromium that runs the tests: the one named in PLI_SUR_CHROMIUM, else one of the machine's. */
export function chromiumPath(): string {
  const path = firstThatExists([
    PLI_SUR_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);
  if (path === null) throw new Error('No Chromium found: install one, or name it in PLI_SUR_CHROMIUM.');
  return path;
}

/** The Firefox that runs the tests: the one named in PLI_SUR_FIREFOX, else one of the machine's. Null: none. */
export function firefoxPath(): string | null {
  return firstThatExists([
    PLI_SUR_FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

function firstThatExists(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null;
}

import { findChromium, findFirefox } from '../../tools/setup/find-browser.mjs';

/** The Chromium that runs the tests: the one named in PLI_SUR_CHROMIUM, else one of the machine's. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error('No Chromium found: install one, or name it in PLI_SUR_CHROMIUM.');
  return path;
}

/** The Firefox that runs the tests: the one named in PLI_SUR_FIREFOX, else one of the machine's. Null: none. */
export function firefoxPath(): string | null {
  return findFirefox();
}

import { installNodePackages, staleNodePackages } from '../checks/node-packages.mjs';
import { BROWSERS, canInstall, installPackages, missingPackages } from '../setup/debian-packages.mjs';
import { findChromium } from '../setup/find-browser.mjs';
import { Unready } from './unready.mjs';

const HOW_TO_GET_CHROMIUM =
  'No Chromium was found: install Chromium (on Debian: `apt install chromium`), or name another one that loads ' +
  'unpacked extensions, such as Edge or Chrome for Testing, in PLI_SUR_CHROMIUM.';

/** A browser and a font for it: the demo needs no second browser. */
const PACKAGES = BROWSERS.filter((name) => name !== 'firefox-esr');

/**
 * Brings the machine to where the demo can run: node packages as in the lock file, and a Chromium.
 * @param {(line: string) => void} log
 * @returns {Promise<string>} path of the Chromium
 * @throws {Unready}
 */
export async function prepareMachine(log) {
  const { PLI_SUR_CHROMIUM } = process.env;
  await addNodePackages(log);
  const found = findChromium() ?? (PLI_SUR_CHROMIUM ? null : await addChromium(log));
  if (found !== null) return found;
  throw new Unready(
    PLI_SUR_CHROMIUM
      ? `PLI_SUR_CHROMIUM names ${PLI_SUR_CHROMIUM}, which is not there.`
      : HOW_TO_GET_CHROMIUM,
  );
}

async function addNodePackages(log) {
  const stale = staleNodePackages();
  if (stale === null) return;
  log(`Installing node packages (${stale})…`);
  const { ok, output } = await installNodePackages(false);
  if (!ok) throw new Unready(`The node packages could not be installed:\n${firstLines(output)}`);
}

/** Debian's Chromium, where we may install packages. */
async function addChromium(log) {
  if (!canInstall()) return null;
  try {
    await installPackages(missingPackages(PACKAGES), { log });
  } catch (error) {
    log(`Debian's browsers could not be installed: ${error.message}`);
  }
  return findChromium();
}

/** npm says what is wrong first, then how it is used. */
function firstLines(output) {
  return output.split('\n').slice(0, 12).join('\n');
}

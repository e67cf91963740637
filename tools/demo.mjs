// `npm run demo`: the practice webmail with the extension, in a window of its own; with `--headless` the main job
// plays by itself. Starts on a machine that has Node and git and nothing else yet.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './demo/build-extension.mjs';
import { openForPerson } from './demo/open-for-person.mjs';
import { playMainJob } from './demo/play-main-job.mjs';
import { prepareMachine } from './demo/prepare-machine.mjs';
import { Unready } from './demo/unready.mjs';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    screenshots: { type: 'string' },
  },
});

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  // What the person can mend is said in a sentence; anything else is a fault of ours, with its trace.
  console.error(error instanceof Unready ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<boolean>} true if all went as it should */
async function run() {
  if (!values.headless && !hasDisplay()) {
    throw new Unready(
      'There is no display for a window here: `npm run demo -- --headless` plays the demo without one.',
    );
  }
  const chromium = await prepareMachine(console.log);
  // The test build has open shadow roots, so that the player can read and press what a person sees.
  const build = await buildExtension(values.headless ? 'e2e' : 'shipped', console.log);
  if (!values.headless) return openForPerson({ chromium, build, log: console.log });
  return playMainJob({ chromium, build, screenshots: screenshotFolder(), log: console.log });
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

function screenshotFolder() {
  if (values.screenshots === undefined) return mkdtempSync(join(tmpdir(), 'pli-sur-demo-'));
  const folder = resolve(values.screenshots);
  mkdirSync(folder, { recursive: true });
  return folder;
}

import { existsSync } from 'node:fs';
import {
  BROWSERS,
  canInstall,
  installPackages,
  MAIL_FARM,
  missingPackages,
} from '../setup/debian-packages.mjs';
import { findChromium } from '../setup/find-browser.mjs';
import { runCommand } from './command.mjs';
import { installNodePackages, staleNodePackages } from './node-packages.mjs';

/**
 * What the machine does not have, each with the reason and how to mend it; null where it has it.
 * @typedef {{ lacks: { chromium: string | null, farm: string | null } }} Machine
 */

/**
 * Brings the machine to where the steps can run: node packages, generated types, and, as root on Debian, the
 * browsers and the servers of the mail farm.
 * @param {{ steps: readonly import('./steps.mjs').Step[], log: (line: string) => void, isVerbose: boolean }} wish
 * @returns {Promise<Machine>}
 * @throws if the node packages cannot be installed: nothing can be checked without them
 */
export async function prepareMachine({ steps, log, isVerbose }) {
  const stale = staleNodePackages();
  if (stale !== null) {
    log(`npm ci (${stale})`);
    const { ok, output } = await installNodePackages(isVerbose);
    if (!ok) throw new Error(`npm ci failed:\n${output}`);
  }
  // If this fails, the types step says so.
  await runCommand(['node', 'tools/prepare.mjs'], { isVerbose });

  if (steps.some((step) => step.on !== undefined)) await addPackages(BROWSERS, log);
  if (steps.some((step) => step.on === 'farm')) await addPackages(MAIL_FARM, log);
  const chromium =
    findChromium() === null ? 'no Chromium: install one, or name it in PLI_SUR_CHROMIUM' : null;
  return { lacks: { chromium, farm: chromium ?? whyNoFarm() } };
}

async function addPackages(list, log) {
  if (!canInstall()) return;
  const missing = missingPackages(list);
  if (missing.length === 0) return;
  try {
    await installPackages(missing, { log });
  } catch (error) {
    // What stays missing shows as skipped, with its reason.
    log(`could not install ${missing.join(' ')}: ${error.message}`);
  }
}

function whyNoFarm() {
  const how = 'run `npm test` as root on Debian 12 (a container will do)';
  if (process.getuid?.() !== 0) return `the mail servers are started as root: ${how}`;
  if (!existsSync('/etc/debian_version')) return `the mail servers are Debian's packages: ${how}`;
  const missing = missingPackages(MAIL_FARM);
  return missing.length === 0 ? null : `missing packages: ${missing.join(' ')}`;
}

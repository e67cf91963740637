// @ts-check
// Runs before `npm ci` on a fresh machine: nothing but Node itself is imported.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runApt } from './apt.mjs';
import { keepServicesStopped } from './keep-services-stopped.mjs';

/** @typedef {(line: string) => void} Log */

/** Browsers that load the extension, and a font for what they draw. */
export const BROWSERS = ['chromium', 'firefox-esr', 'fonts-dejavu'];

/** Servers of the mail farm (tests/webmails/farm). */
export const MAIL_FARM = [
  'dovecot-imapd',
  'dovecot-lmtpd',
  'postfix',
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-plugins',
  'roundcube-skin-classic',
  'roundcube-skin-larry',
  'php-sqlite3',
  'php-cli',
];

/** True if this process may install Debian packages here. */
export function canInstall() {
  return whyCannotInstall() === null;
}

/**
 * A sentence that says why this process may not install Debian packages here; null if it may.
 * @returns {string | null}
 */
export function whyCannotInstall() {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) {
    return 'Packages are installed by apt, on Debian and its relatives only.';
  }
  return process.getuid?.() === 0 ? null : 'Packages are installed by root only.';
}

/**
 * Those of the packages that are not installed; all of them on a machine without dpkg.
 * @param {readonly string[]} packages
 * @returns {string[]}
 */
export function missingPackages(packages) {
  const installed = readInstalled();
  return packages.filter((name) => !installed.has(name));
}

/**
 * Installs packages without those they only recommend. No service starts: the farm starts its own servers.
 * @param {readonly string[]} packages
 * @param {{ log: Log }} options `log` gets a line when something long begins
 * @throws {Error} with the last lines of apt
 */
export async function installPackages(packages, { log }) {
  const reason = whyCannotInstall();
  if (reason !== null) throw new Error(reason);
  if (packages.length === 0) return;
  const restore = keepServicesStopped();
  try {
    await updateOnce(log);
    log(`Installing Debian packages (some minutes): ${packages.join(' ')}`);
    await runApt(['install', '--yes', '--no-install-recommends', ...packages]);
  } finally {
    restore();
  }
}

/** @type {Promise<void> | null} */
let update = null;

/**
 * Reads the package lists, once for all calls of this process.
 * @param {Log} log
 */
async function updateOnce(log) {
  if (update === null) {
    log('Reading the lists of Debian packages');
    update = runApt(['update']);
  }
  await update;
}

/** @returns {Set<string>} */
function readInstalled() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders
  const format = '-f=${db:Status-Abbrev} ${Package}\n';
  try {
    const lines = execFileSync('dpkg-query', ['-W', format], { encoding: 'utf8' }).split('\n');
    // "ii": wanted and installed. "rc" and others: removed, half installed.
    return new Set(lines.filter((line) => line.startsWith('ii')).map((line) => line.slice(2).trim()));
  } catch {
    return new Set();
  }
}

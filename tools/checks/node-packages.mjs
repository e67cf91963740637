import { readFileSync } from 'node:fs';
import { ROOT, runCommand } from './command.mjs';

/** Browsers come from the machine, so no package may fetch one of its own. */
const NO_BROWSER_DOWNLOAD = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };

/**
 * Why `node_modules` is not what `package-lock.json` asks for, or null if it is.
 * npm writes what it installed to `node_modules/.package-lock.json`, in the same form.
 * @returns {string | null}
 */
export function staleNodePackages(root = ROOT) {
  const wanted = readPackages(`${root}package-lock.json`);
  const installed = readPackages(`${root}node_modules/.package-lock.json`);
  if (installed === null) return 'node_modules is missing';
  for (const [path, entry] of Object.entries(wanted ?? {})) {
    if (path === '') continue;
    const found = installed[path];
    // Optional packages are for other machines more often than not.
    if (found === undefined && !entry.optional) return `${path} is missing`;
    if (found !== undefined && found.version !== entry.version) return `${path} is not ${entry.version}`;
  }
  return null;
}

/** `npm ci`, with the browsers of the machine. */
export function installNodePackages(isVerbose) {
  return runCommand(['npm', 'ci', '--no-audit', '--no-fund'], { env: NO_BROWSER_DOWNLOAD, isVerbose });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

import { join } from 'node:path';
import { lastLines, ROOT, runCommand } from '../checks/command.mjs';
import { Unready } from './unready.mjs';

const BUILDS = {
  shipped: { command: ['wxt', 'build', '-b', 'chrome', '--mv3'], folder: '.output/chrome-mv3' },
  e2e: { command: ['wxt', 'build', '-b', 'chrome', '--mv3', '-m', 'e2e'], folder: '.output/chrome-mv3-e2e' },
};

/**
 * Builds the extension for Chromium.
 * @param {'shipped' | 'e2e'} kind what a person installs, or the same with open shadow roots
 * @param {(line: string) => void} log
 * @returns {Promise<string>} the folder to load
 */
export async function buildExtension(kind, log) {
  const { command, folder } = BUILDS[kind];
  log('Building the extension…');
  const { ok, output } = await runCommand(command);
  if (!ok) throw new Unready(`The extension could not be built:\n${lastLines(output)}`);
  return join(ROOT, folder);
}

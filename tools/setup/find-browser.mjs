// @ts-check
// Runs before `npm ci` on a fresh machine: nothing but Node itself is imported.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expandPlaces } from './expand-places.mjs';

const { env, platform } = process;
const home = homedir();

/**
 * Places of Chromiums that load an unpacked extension, best first. Google's own Chrome is none of them: since
 * version 137 it ignores `--load-extension`. Edge still takes it, and so does Chrome for Testing, which Playwright
 * and Puppeteer keep in their caches (`*` stands for the version).
 */
const CHROMIUM_PLACES = {
  linux: [
    ...inPath(['chromium', 'chromium-browser']),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    `${home}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome`,
    `${home}/.cache/puppeteer/chrome/*/chrome-linux64/chrome`,
    ...inPath(['microsoft-edge', 'microsoft-edge-stable']),
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: [
    ...inApplications('Chromium'),
    ...inApplications('Google Chrome for Testing'),
    `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*`,
    `${home}/.cache/puppeteer/chrome/*/chrome-mac*/*.app/Contents/MacOS/*`,
    ...inApplications('Microsoft Edge'),
    ...inPath(['chromium']),
  ],
  win32: [
    ...inProgramFolders('Chromium/Application/chrome.exe'),
    ...inProgramFolders('ms-playwright/chromium-*/chrome-win*/chrome.exe'),
    `${home}/.cache/puppeteer/chrome/*/chrome-win*/chrome.exe`,
    ...inProgramFolders('Microsoft/Edge/Application/msedge.exe'),
  ],
};

const FIREFOX_PLACES = {
  linux: [
    ...inPath(['firefox-esr', 'firefox']),
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
  ],
  darwin: [
    ...inApplications('Firefox', 'firefox'),
    ...inApplications('Firefox Developer Edition', 'firefox'),
  ],
  win32: inProgramFolders('Mozilla Firefox/firefox.exe'),
};

/**
 * Path of a Chromium that loads unpacked extensions: the one named in PLI_SUR_CHROMIUM (then no other is looked
 * for), else one of the machine's. Null if there is none.
 */
export function findChromium() {
  return find(env.PLI_SUR_CHROMIUM, CHROMIUM_PLACES);
}

/** Path of a Firefox: the one named in PLI_SUR_FIREFOX, else one of the machine's. Null if there is none. */
export function findFirefox() {
  return find(env.PLI_SUR_FIREFOX, FIREFOX_PLACES);
}

/**
 * @param {string | undefined} named
 * @param {Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>} places
 * @returns {string | null}
 */
function find(named, places) {
  if (named) return existsSync(named) ? named : null;
  const here = platform === 'darwin' || platform === 'win32' ? places[platform] : places.linux;
  return expandPlaces(here)[0] ?? null;
}

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {string} app
 * @param {string} program
 */
function inApplications(app, program = app) {
  return ['/Applications', `${home}/Applications`].map(
    (folder) => `${folder}/${app}.app/Contents/MacOS/${program}`,
  );
}

/** @param {string} place */
function inProgramFolders(place) {
  return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) =>
    folder ? [`${folder}/${place}`] : [],
  );
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionIdOf } from './extension-id.mjs';
import { Unready } from './unready.mjs';

/** So that a fresh profile neither asks nor calls home. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Played by itself: the same picture on every machine, and no network but this machine. */
const PLAYED = {
  headless: true,
  viewport: { width: 1280, height: 900 },
  locale: 'fr',
  args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
};

/** For a person: the browser as it is, with their theme and size, and no notice that a program drives it. */
const FOR_A_PERSON = {
  headless: false,
  viewport: null,
  colorScheme: null,
  contrast: null,
  forcedColors: null,
  reducedMotion: null,
  ignoreDefaultArgs: ['--enable-automation'],
  args: [...QUIET, '--start-maximized'],
};

/**
 * Starts Chromium with the built extension, in an empty profile that goes when the demo ends, and opens the practice
 * webmail with the message to try.
 * @param {{ chromium: string, build: string, isHeadless: boolean }} wish
 * @throws {Unready} if this browser does not start or does not load the extension
 */
export async function openBrowser({ chromium: executablePath, build, isHeadless }) {
  // Found only after `npm ci`, hence not at the top of the file.
  const { chromium } = await import('@playwright/test');
  const look = isHeadless ? PLAYED : FOR_A_PERSON;
  try {
    const context = await chromium.launchPersistentContext(makeProfile(), {
      ...look,
      executablePath,
      args: [
        ...look.args,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
      ],
    });
    return { context, page: await openPractice(context, build) };
  } catch (error) {
    const [reason] = String(error.message).split('\n');
    throw new Unready(
      `${executablePath} did not open the extension: name a Chromium in PLI_SUR_CHROMIUM; Google Chrome no longer ` +
        `loads unpacked extensions. (${reason})`,
    );
  }
}

function makeProfile() {
  const profile = mkdtempSync(join(tmpdir(), 'pli-sur-profile-'));
  process.once('exit', () => {
    try {
      // The browser's last processes may still write for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
    } catch {
      // An empty profile left in the temporary folder harms nobody.
    }
  });
  return profile;
}

async function openPractice(context, build) {
  const page = context.pages()[0] ?? (await context.newPage());
  try {
    await page.goto(`chrome-extension://${extensionIdOf(build)}/practice.html#try`);
    return page;
  } catch (error) {
    await context.close();
    throw error;
  }
}

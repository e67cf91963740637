import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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

/**
 * Starts Chromium with the built extension in an empty profile of its own.
 * @param {{ chromium: string, build: string, isHeadless: boolean }} wish
 */
export async function openBrowser({ chromium: executablePath, build, isHeadless }) {
  // Found only after `npm ci`, hence not at the top of the file.
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'pli-sur-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless,
    viewport: isHeadless ? { width: 1280, height: 900 } : null,
    locale: isHeadless ? 'fr' : undefined,
    // A person tries the browser as it is, without the notice that a program drives it.
    ignoreDefaultArgs: isHeadless ? [] : ['--enable-automation'],
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(isHeadless ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : ['--start-maximized']),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  /** Closes the browser if it is still open, and takes its profile away. */
  async function close() {
    await context.close();
    // The browser's last processes may still write for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  try {
    return { context, page: await openPractice(context, build), close };
  } catch (error) {
    await close();
    throw new Unready(
      `${executablePath} did not open the extension (Google Chrome no longer loads unpacked ones): name a Chromium in PLI_SUR_CHROMIUM. (${firstLine(error)})`,
    );
  }
}

/** The practice webmail with the message to try, in the first tab. */
async function openPractice(context, build) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionIdOf(build)}/practice.html#try`);
  return page;
}

function firstLine(error) {
  return String(error.message).split('\n')[0];
}

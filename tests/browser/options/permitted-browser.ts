import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../browser-paths';
import { networkFlags } from '../extension';

/** A Chromium in which the person has already allowed the extension on one host. */
export interface PermittedBrowser {
  readonly context: BrowserContext;
  /** Address of the extension's own pages. */
  readonly base: string;
  close(): Promise<void>;
}

/**
 * Nobody can press the browser's own question in a test. So the test build is loaded from a copy whose manifest
 * holds the permission from the start: asking for it is then answered with yes, and not shown.
 */
export async function launchPermitted(hostPattern: string): Promise<PermittedBrowser> {
  const own = mkdtempSync(join(tmpdir(), 'pli-sur-permitted-'));
  const folder = join(own, 'extension');
  cpSync(join('.output', 'chrome-mv3-e2e'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [hostPattern] }));
  const context = await chromium.launchPersistentContext(join(own, 'profile'), {
    executablePath: chromiumPath(),
    headless: true,
    locale: 'fr',
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...networkFlags()],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    base: new URL('/', worker.url()).href,
    close: async () => {
      await context.close();
      rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../browser/browser-paths';
import { launchChromium, networkFlags } from '../browser/extension';
import type { Farm } from '../webmails/farm/farm';
import { type Figure, percentile } from './figure';
import { composeUrl, logInToRoundcube } from './roundcube';

const ROUNDS = 25;
/** The first loads fill caches: of files, and of compiled scripts. */
const WARM_UP = 4;

/**
 * Scripting time of a load of Roundcube's compose page, with and without the extension, in turns. Chromium's own
 * counts: running and compiling every script of the page's process, ours in both worlds among them.
 */
export async function measurePageLoad(farm: Farm): Promise<Figure[]> {
  const guarded = await launchChromium();
  const bare = await launchBare();
  try {
    for (const { context } of [guarded, bare]) {
      const { page } = await logInToRoundcube(context, farm);
      await page.close();
    }
    const [withUs, without]: [number[], number[]] = [[], []];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const [loaded, alone] = [await scriptTime(guarded.context, farm), await scriptTime(bare.context, farm)];
      if (round >= 0) withUs.push(loaded);
      if (round >= 0) without.push(alone);
    }
    const how = `compose page of Roundcube (elastic), median of ${ROUNDS}`;
    const [loaded, alone] = [percentile(withUs, 0.5), percentile(without, 0.5)];
    return [
      { name: 'scripting time of a page load, without the extension', value: alone, unit: 'ms', how },
      { name: 'scripting time of a page load, with it', value: loaded, unit: 'ms', how },
      { name: 'scripting time added to a page load', value: loaded - alone, unit: 'ms', how },
    ];
  } finally {
    await Promise.all([guarded.close(), bare.close()]);
  }
}

/** The same browser without the extension, with a profile on disk as well: caches weigh as much as ours do. */
export async function launchBare(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'pli-sur-bare-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    viewport: { width: 1280, height: 900 },
    locale: 'fr',
    args: networkFlags(),
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

/** Loads the page in a tab, and so a process, of its own. In ms. */
async function scriptTime(context: BrowserContext, farm: Farm): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(composeUrl(farm), { waitUntil: 'load' });
  // What we do once the page is idle belongs to the load as well.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const parts = metrics.filter(({ name }) => name === 'ScriptDuration' || name === 'V8CompileDuration');
  return parts.reduce((sum, { value }) => sum + value, 0) * 1000;
}

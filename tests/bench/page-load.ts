import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../browser/browser-paths';
import { launchChromium, networkFlags } from '../browser/extension';
import type { Farm } from '../webmails/farm/farm';
import { type Figure, percentile } from './figure';
import { composeUrl, logInToRoundcube } from './roundcube';

const ROUNDS = 15;

/**
 * Scripting time of a load of Roundcube's compose page, with and without the extension, in turns. Chromium's own
 * count (`ScriptDuration`): every script of the page's process, ours in both worlds among them.
 */
export async function measurePageLoad(farm: Farm): Promise<Figure[]> {
  const guarded = await launchChromium();
  const bare = await chromium.launch({ executablePath: chromiumPath(), args: networkFlags() });
  try {
    const contexts = [guarded.context, await bare.newContext({ locale: 'fr' })] as const;
    const [withUs, without]: [number[], number[]] = [[], []];
    for (const context of contexts) {
      const { page } = await logInToRoundcube(context, farm);
      await page.close();
    }
    for (let round = 0; round < ROUNDS; round++) {
      withUs.push(await scriptTime(contexts[0], farm));
      without.push(await scriptTime(contexts[1], farm));
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
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

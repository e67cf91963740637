import { expect, openBench, test } from './bench-page';
import { buildPage } from './build-page';

test('in the build that people install, the page cannot look into the dialog', async ({ page }) => {
  await page.goto('about:blank');
  const script = await buildPage(false);
  await page.addInitScript(() => Object.assign(window, { heard: [] }));
  const bench = await openBench(page, script, 'fr');
  await page.evaluate(() => window.bench.ask('warn'));
  await expect(page.locator('pli-sur-dialog')).toHaveCount(1);
  expect(await page.locator('pli-sur-dialog').evaluate((host) => host.shadowRoot)).toBeNull();
  await page.keyboard.press('Escape');
  await expect(page.locator('pli-sur-dialog')).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'go-back' }]);
});

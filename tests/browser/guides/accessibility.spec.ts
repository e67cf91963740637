import { GUIDES } from '../../../components/guides/guide-ids';
import { expect, test } from '../extension';
import { violations } from '../violations';
import { CAMILLE, openGuides } from './guides-page';

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to say about any guide (${locale}, ${colorScheme})`, async ({ borrow }) => {
    test.setTimeout(90_000);
    const { page, field, results, go } = await openGuides(await borrow({ locale }), '', {
      steps: ['equip/flows'],
    });
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    expect(await violations(page)).toEqual([]);
    await field.fill('cps');
    await expect(results.first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const guide of GUIDES) {
      await go(guide);
      const fields = page.locator('.person .field');
      if ((await fields.count()) > 0) {
        await fields.nth(0).fill(CAMILLE.name);
        await fields.nth(3).fill(CAMILLE.address);
        await expect(page.locator('.preview')).toBeVisible();
      }
      expect(await violations(page), guide).toEqual([]);
    }
  });
}

test('down to 320 px, and at twice the size, nothing is cut off or scrolls sideways', async ({ borrow }) => {
  const { page, go } = await openGuides(await borrow());
  for (const guide of GUIDES) {
    await go(guide);
    for (const width of [1280, 380, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth'), guide).toBe(width);
    }
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate('document.documentElement.scrollWidth'), guide).toBe(320);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  }
});

test('in forced colours edges show, and nothing moves where motion is not wanted', async ({ borrow }) => {
  const { page, go } = await openGuides(await borrow());
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(page.locator('.guide-card').first()).not.toHaveCSS('border-top-style', 'none');
  await go('signature');
  await expect(page.locator('.person')).not.toHaveCSS('border-top-style', 'none');
});

test('the guides are fetched when their tab is first opened, and then stay as they were', async ({
  borrow,
}) => {
  const { page, input } = await openGuides(await borrow(), 'signature');
  const styles = 'link[rel="stylesheet"][href*="guides-"]';
  await expect(page.locator(styles)).toHaveCount(1);
  await input('Prénom et nom').fill(CAMILLE.name);
  await page.locator('#tab-directory').click();
  await page.locator('#tab-guides').click();
  await expect(input('Prénom et nom')).toHaveValue(CAMILLE.name);

  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, ''));
  await expect(other.locator('.search input').first()).toBeVisible();
  await expect(other.locator(styles)).toHaveCount(0);
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../extension';
import { openPractice } from './practice-page';

/** WCAG 2.2, levels A and AA. The guard's own surfaces are judged by their own tests. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('pli-sur-bar')
    .exclude('pli-sur-marks')
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say, in ${colorScheme}`, async ({ borrow }) => {
    const { page, ...practice } = await openPractice(await borrow(), '#try');
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    await practice.recipientInput('to').fill('pas une adresse');
    await practice.composer.locator('[data-command="save"]').click();
    await practice.compose();
    await practice.composer.locator('[data-command="show-cc"]').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-message="sample-3"]').click();
    expect(await violations(page)).toEqual([]);
  });
}

for (const width of [1280, 640, 320]) {
  test(`at ${width} px nothing is cut off or scrolls sideways`, async ({ borrow }) => {
    const { page, ...practice } = await openPractice(await borrow(), '#try');
    await page.setViewportSize({ width, height: 800 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect(practice.composer.locator('[data-command="send"]')).toBeInViewport();
    expect(await overflow()).toBe(0);
    await practice.composer.locator('[data-command="close"]').click();
    await page.locator('[data-message="sample-3"]').click();
    await expect(page.locator('[data-command="reply"]')).toBeVisible();
    expect(await overflow()).toBe(0);
  });
}

test('in forced colours the open folder and a wrong recipient are told without colour', async ({
  borrow,
}) => {
  const { page, ...practice } = await openPractice(await borrow());
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('[data-folder="inbox"]')).toHaveCSS('outline-style', 'solid');
  await practice.compose();
  await practice.addRecipient('to', 'pas une adresse');
  await expect(practice.chips()).toHaveCSS('border-top-style', 'dashed');
});

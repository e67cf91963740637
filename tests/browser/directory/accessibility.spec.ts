import { expect, test } from '../extension';
import { violations } from '../violations';
import { openPanelPage } from './panel-page';
import { EXEMPLE, PEOPLE } from './people';
import { NOBODY } from './stub-background';

const ANSWERS = {
  store: { exemple: EXEMPLE, nobody: { ...NOBODY, canAskApi: true } },
  api: { ...NOBODY, state: 'unavailable', source: 'api' },
  recent: [PEOPLE.camille, PEOPLE.team],
  favourites: [PEOPLE.practice],
} as const;

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to say about any surface (${locale}, ${colorScheme})`, async ({ borrow }) => {
    const { page, field, cards, tab } = await openPanelPage(await borrow({ locale }), ANSWERS);
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(cards).toHaveCount(3);
    expect(await violations(page)).toEqual([]);

    await field.fill('exemple');
    await expect(cards).toHaveCount(4);
    await cards.first().locator('[aria-expanded]').first().click();
    expect(await violations(page)).toEqual([]);

    await field.fill('nobody');
    await page.locator('.online button').click();
    await expect(page.locator('.note')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await tab('own');
    await page.locator('#content-own input').fill('nobody');
    await page.keyboard.press('Enter');
    await expect(page.locator('#content-own h2')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await tab('patient');
    await page.keyboard.type('279035121518989');
    await expect(page.locator('#content-patient .card')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('0');
    await expect(page.locator('#content-patient .card')).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('from a wide window down to 320 px, and at twice the size, nothing is cut off or scrolls sideways', async ({
  borrow,
}) => {
  const { page, field, cards, tab } = await openPanelPage(await borrow(), ANSWERS);
  await field.fill('exemple');
  await expect(cards).toHaveCount(4);
  await cards.first().locator('[aria-expanded]').first().click();
  for (const width of [1280, 640, 380, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  await tab('patient');
  await page.keyboard.type('279035121518989');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('in forced colours, and without motion, edges and states still show', async ({ borrow }) => {
  const { page, field, cards } = await openPanelPage(await borrow(), ANSWERS);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await field.fill('exemple');
  await expect(cards).toHaveCount(4);
  await expect(cards.first()).not.toHaveCSS('border-top-style', 'none');
  await expect(page.getByRole('tab', { selected: true })).not.toHaveCSS('border-bottom-style', 'none');
});

test('the tabs are gone through by arrows, and the search stays as it was', async ({ borrow }) => {
  const { page, field, cards } = await openPanelPage(await borrow(), ANSWERS);
  await page.keyboard.type('exemple');
  await expect(cards).toHaveCount(4);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Mon adresse' })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toHaveAccessibleName('Mon adresse');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Guides' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('exemple');
  await expect(cards).toHaveCount(4);
});

import { expect, test } from '../extension';
import { violations } from '../violations';

const STEPS = ['watched', 'role', 'webmail', 'mssante', 'directory', 'address', 'try'];

test('after the installation, and only then, the welcome page opens', async ({ launch }) => {
  const { context } = await launch({ build: 'chrome-mv3' });
  const isWelcome = (): boolean => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(isWelcome).toBe(true);
});

test('an organisation that wants no welcome page gets none; opened by hand, it asks only what is left', async ({
  launch,
}) => {
  const policy = {
    welcome: false,
    role: 'infirmier',
    mssanteWebmail: 'https://webmail.mssante.example/',
    locked: ['webmailOrigins'],
  };
  const browser = await launch({ build: 'chrome-mv3', policy });
  const page = await browser.extensionPage('welcome.html');
  await expect(page.locator('[data-step]')).toHaveCount(4);
  await expect(page.getByText('Votre organisation a déjà réglé une partie')).toBeVisible();
  const welcomes = browser.context.pages().filter((one) => one.url().endsWith('/welcome.html'));
  expect(welcomes).toEqual([page]);
});

test('by keyboard alone, what is chosen is kept, what is skipped is not asked twice', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.extensionPage('welcome.html');
  await expect(page.locator('[data-step]')).toHaveCount(STEPS.length);
  await page.locator('#role input[value="infirmier"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#role input[value="medecin"]')).toBeChecked();
  await expect(page.locator('nav a[href="#role"]')).toContainText('fait');

  const skip = page.locator('#webmail').getByRole('link', { name: 'Passer l’étape\u00A0: Où écrivez-vous' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#mssante-heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://webmail.mssante.example/');
  await page.keyboard.press('Enter');
  await expect(page.locator('nav a[href="#mssante"]')).toContainText('fait');

  const again = await browser.extensionPage('welcome.html');
  await expect(again.locator('#role input[value="medecin"]')).toBeChecked();
  await expect(again.locator('#mssante').getByRole('textbox')).toHaveValue(
    'https://webmail.mssante.example/',
  );
});

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to say of the welcome page (${locale}, ${colorScheme}), and it fits a narrow window`, async ({
    borrow,
  }) => {
    const page = await (await borrow({ locale })).extensionPage('welcome.html');
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('[data-step]')).toHaveCount(STEPS.length);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

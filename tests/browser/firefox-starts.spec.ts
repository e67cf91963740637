import { expect, test } from './firefox';

for (const build of ['firefox-mv3', 'firefox-mv3-e2e'] as const) {
  test(`the extension starts in Firefox, and its pages open (${build})`, async ({ launch }) => {
    const firefox = await launch({ build });
    for (const path of ['options.html', 'popup.html', 'practice.html']) {
      const page = await firefox.extensionPage(path);
      await expect.poll(() => page.evaluate(() => document.body.textContent.trim())).not.toBe('');
    }
  });
}

test('a managed policy reaches the extension in Firefox', async ({ launch }) => {
  const firefox = await launch({ policy: { language: 'en' } });
  const page = await firefox.extensionPage('options.html');
  expect(await page.evaluate('browser.storage.managed.get(null)')).toEqual({ language: 'en' });
});

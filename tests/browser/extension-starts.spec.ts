import { expect, test } from './extension';

const VIEW = `chrome.runtime.sendMessage({ verb: 'settings-view', request: {} })`;

for (const build of ['chrome-mv3', 'chrome-mv3-e2e'] as const) {
  test(`the extension starts, and its pages open (${build})`, async ({ launch }) => {
    const browser = await launch({ build });
    expect((await browser.background()).url()).toContain(browser.extensionId);
    for (const path of ['options.html', 'popup.html', 'practice.html']) {
      const page = await browser.extensionPage(path);
      await expect(page.locator('body')).toContainText(/\w/);
    }
  });
}

test('a stopped background answers again', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.extensionPage('options.html');
  for (let time = 0; time < 3; time++) {
    await browser.stopWorkers();
    expect(await page.evaluate(VIEW)).toMatchObject({ values: { language: 'auto' } });
  }
});

test('settings outlive the background', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.extensionPage('options.html');
  const change = { changes: { organisationDomains: ['service.test'] } };
  await page.evaluate(
    `chrome.runtime.sendMessage({ verb: 'settings-change', request: ${JSON.stringify(change)} })`,
  );
  await browser.stopWorkers();
  expect(await page.evaluate(VIEW)).toMatchObject({ values: { organisationDomains: ['service.test'] } });
});

test('a managed policy reaches the browser it is meant for, and no other', async ({ launch }) => {
  const [managed, free] = await Promise.all([launch({ policy: { language: 'en' } }), launch()]);
  const read = async (browser: typeof managed): Promise<unknown> => {
    const page = await browser.extensionPage('options.html');
    return page.evaluate('chrome.storage.managed.get(null)');
  };
  expect(await read(managed)).toEqual({ language: 'en' });
  expect(await read(free)).toEqual({});
});

test('the browser of a test reaches this machine only', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await expect(page.goto('http://webmail.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('the pages of the extension call https only, and take no picture or script from elsewhere', async ({
  launch,
}) => {
  const browser = await launch({ build: 'chrome-mv3' });
  for (const path of ['options.html', 'popup.html', 'practice.html', 'sidepanel.html']) {
    const page = await browser.extensionPage(path);
    const refused = page.evaluate(
      () =>
        new Promise((resolve) => {
          const seen = new Set<string>();
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            seen.add(effectiveDirective);
            if (seen.size === 3) resolve([...seen].sort());
          });
          fetch('http://127.0.0.1:9/').catch(() => null);
          const script = document.createElement('script');
          script.src = 'https://elsewhere.example/script.js';
          const picture = document.createElement('img');
          picture.src = 'https://elsewhere.example/picture.png';
          document.head.append(script, picture);
        }),
    );
    expect(await refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  }
});

import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../extension';
import { askBackground } from './ask-background';
import { openOptions, optionsPage } from './options-page';
import { launchPermitted } from './permitted-browser';

const WEBMAIL = 'https://webmail.sante-travail.example';

test('the permission is asked for in the click itself; until it is given the page says that it is missing', async ({
  launch,
}) => {
  const options = await openOptions(await launch());
  const item = options.setting('webmailOrigins').getByRole('listitem');
  await answerRequests(options.page, false);
  await options.enter('webmailOrigins', `${WEBMAIL}/mail/?_task=mail`);
  await expect(options.items('webmailOrigins')).toHaveText([WEBMAIL]);
  await expect(item).toContainText('Pas encore protégée');
  await expect(options.page.getByText('Le navigateur n’a pas donné l’autorisation')).toBeVisible();
  await item.getByRole('button', { name: `Autoriser Pli sûr sur ${WEBMAIL}` }).click();
  await expect
    .poll(() => requestsOf(options.page))
    .toEqual([
      { origins: [`${WEBMAIL}/*`], inClick: true },
      { origins: [`${WEBMAIL}/*`], inClick: true },
    ]);
});

test('an address that would open every site is refused', async ({ launch }) => {
  const options = await openOptions(await launch());
  await answerRequests(options.page, true);
  await options.enter('webmailOrigins', 'https://* https://*.example http://webmail.example');
  await expect(options.setting('webmailOrigins').getByRole('alert')).toContainText(
    'n’est pas l’adresse d’un site',
  );
  await expect(options.items('webmailOrigins')).toHaveCount(0);
  expect(await requestsOf(options.page)).toEqual([]);
});

test('a webmail that is allowed is watched from its next page on, and no more once it is taken out', async () => {
  const { context, base, close } = await launchPermitted(`${WEBMAIL}/*`);
  await context.route(`${WEBMAIL}/**`, (route) =>
    route.fulfill({ body: '<p>Un webmail</p>', contentType: 'text/html' }),
  );
  const page = await context.newPage();
  await page.goto(`${base}options.html`);
  const options = await optionsPage(page);
  const isWatched = () => watchedIn(context, page);
  expect(await isWatched()).toBe(false);

  await options.enter('webmailOrigins', WEBMAIL);
  await expect(options.setting('webmailOrigins').getByText('Protégée', { exact: true })).toBeVisible();
  await expect(page.getByText('Rechargez ses onglets déjà ouverts')).toBeVisible();
  expect(await isWatched()).toBe(true);

  await options
    .setting('webmailOrigins')
    .getByRole('button', { name: /^Retirer/ })
    .click();
  await expect(options.items('webmailOrigins')).toHaveCount(0);
  await expect.poll(isWatched).toBe(false);
  await close();
});

/** Opens the webmail anew and asks whether a guard is in it. */
async function watchedIn(context: BrowserContext, options: Page): Promise<boolean> {
  const webmail = await context.newPage();
  await webmail.goto(`${WEBMAIL}/mail`);
  const tabId = await options.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}/*` });
    return tab?.id ?? -1;
  }, WEBMAIL);
  const { watched } = await askBackground(options, 'tab-state', { tabId });
  await webmail.close();
  return watched;
}

/** Stands in for the browser's own question, which no test can press. */
async function answerRequests(page: Page, answer: boolean): Promise<void> {
  await page.evaluate((granted) => {
    const asked: Asked[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = async ({ origins }) => {
      asked.push({ origins, inClick: navigator.userActivation.isActive });
      return granted;
    };
  }, answer);
}

function requestsOf(page: Page): Promise<readonly Asked[]> {
  return page.evaluate(() => asked);
}

interface Asked {
  readonly origins: readonly string[];
  readonly inClick: boolean;
}

declare const asked: Asked[];
declare const chrome: {
  permissions: { request(wish: { origins: string[] }): Promise<boolean> };
  tabs: { query(wish: { url: string }): Promise<{ id?: number }[]> };
};

import { chromium, type Page } from '@playwright/test';
import { type Compose, openOutlook } from '../webmails/outlook/outlook-page';
import { type Replica, startReplica } from '../webmails/outlook/replica-server';
import { SACHA } from '../webmails/outlook/send-paths';
import { writeMessage } from '../webmails/outlook/write-message';
import { chromiumPath } from './browser-paths';
import { expect, networkFlags, test } from './extension';
import { guardSurfaces } from './guard-surfaces';
import { openPractice } from './practice/practice-page';

/* What happens to the guard when the extension is updated, when half of it is missing, and when it is hidden away. */

const HEALTH = 'La plombémie de M. Jean Modèle est à 520 µg/L.';

let replica: Replica;
test.beforeAll(async () => {
  replica = await startReplica();
});
test.afterAll(() => replica.stop());
test.beforeEach(() => replica.clear());

const write = (page: Page): Promise<Compose> => writeMessage(page, replica, 'Résultat', HEALTH);

test('after an update the old guard takes its bar away, says once to reload the tab, and the webmail works on', async ({
  launch,
}) => {
  const browser = await launch();
  const compose = await write(await browser.context.newPage());
  const { page } = compose;
  const guard = guardSurfaces(page);
  await expect(guard.bar).toHaveCount(1);

  const extension = await browser.extensionPage('options.html');
  await extension.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => extension.isClosed()).toBe(true);

  await page.bringToFront();
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
  await expect(guard.notice).toHaveCount(1);
  await expect(guard.notice).toContainText('onglet');
  await expect(guard.bar).toHaveCount(0);
  await guard.expectNoDialog();
});

for (const answer of ['dismiss', 'accept'] as const) {
  test(`a page-world barrier that nobody answers asks by the browser’s own question (${answer})`, async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: networkFlags() });
    const page = await browser.newPage();
    await page.addInitScript({ path: '.output/chrome-mv3/send-gate.js' });
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog[answer]();
    });
    const outlook = await openOutlook(page, replica, { autosave: '0' });
    const compose = await outlook.openCompose();
    await compose.addRecipient(SACHA);
    await compose.setSubject('Résultat');
    await compose.setBody(HEALTH);
    await compose.pressSend();
    await expect.poll(() => questions).toEqual(['confirm']);
    await expect.poll(() => replica.sent().length).toBe(answer === 'accept' ? 1 : 0);
    if (answer === 'dismiss') await expect(compose.part('body')).toContainText(HEALTH);
    await browser.close();
  });
}

test('in what people install, no page can look into our surfaces', async ({ launch }) => {
  const practice = await openPractice(await launch({ build: 'chrome-mv3' }), '#try');
  const bar = practice.page.locator('pli-sur-bar');
  await expect(bar).toHaveCount(1);
  expect(await bar.evaluate((element) => element.shadowRoot)).toBe(null);
});

declare const chrome: { runtime: { reload(): void } };

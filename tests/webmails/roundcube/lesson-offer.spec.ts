import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { launchChromium } from '../../browser/extension';
import { guardSurfaces } from '../../browser/guard-surfaces';
import { expect, test } from '../farm/farm-test';
import { driveWithPlaywright } from '../playwright-driver';
import { RoundcubePage } from './roundcube-page';

/* Roundcube loads its list anew after a send: the page that held it is gone when there is time for a lesson. */

test('the list that comes after a held send offers a lesson about what was held, and never while writing', async ({
  farm,
}) => {
  const browser = await launchChromium();
  try {
    const page = await browser.context.newPage();
    const guard = guardSurfaces(page);
    const offer = guard.notice.locator('.invitation');
    const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube.elastic, 'elastic');
    await roundcube.logIn(farm.users.alice);
    await roundcube.openCompose({ html: false });
    await roundcube.addRecipient('to', farm.users.claire.address);
    await roundcube.setSubject('Résultat');
    await roundcube.setBody('La plombémie de M. Jean Modèle est à 520 µg/L.');
    await roundcube.pressSend();
    await guard.expectHeld();
    await guard.sendAnyway('urgent');
    await roundcube.waitUntilSent();
    // What held it is remembered beside the worker.
    await browser.stopWorkers();
    await expect(offer).toBeVisible({ timeout: 40_000 });

    const title = await offer.locator('.title').textContent();
    const about = BUILT_IN.lessons.find((lesson) => lesson.title.fr === title);
    expect(about?.occasions).toContain('after-held');
    expect(about?.rules).toContain('outside-health');
    await offer.getByRole('button', { name: 'Plus tard' }).click();
    await expect(guard.notice).toHaveCount(0);
  } finally {
    await browser.close();
  }
});

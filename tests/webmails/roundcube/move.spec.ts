import { configure } from '../../browser/configure';
import { launchChromium } from '../../browser/extension';
import { guardSurfaces } from '../../browser/guard-surfaces';
import { openPractice } from '../../browser/practice/practice-page';
import { expect, test } from '../farm/farm-test';
import { driveWithPlaywright } from '../playwright-driver';
import { RoundcubePage } from './roundcube-page';

/* « Move to my MSSanté mailbox », from the practice webmail to real Roundcube. */

for (const html of [true, false]) {
  test(`a held message is carried to the MSSanté webmail, through its log-in, into ${html ? 'an HTML' : 'a plain text'} composer; nothing is sent`, async ({
    farm,
  }) => {
    await farm.prefer(farm.users.alice, { html });
    const browser = await launchChromium();
    const url = farm.roundcube.elastic;
    await configure(browser, { mssanteWebmail: url });
    const practice = await openPractice(browser, '#try');
    const subject = await practice.part('subject').inputValue();
    const guard = guardSurfaces(practice.page);
    await practice.send();
    await guard.expectHeld();

    const opening = browser.context.waitForEvent('page');
    await guard.action('move-to-mssante').click();
    const tab = await opening;
    expect(tab.url()).not.toContain('plomb');
    await tab.waitForSelector('input[name="_user"]');
    await tab.fill('input[name="_user"]', farm.users.alice.address);
    await tab.fill('input[name="_pass"]', farm.users.alice.password);
    await tab.keyboard.press('Enter');

    const roundcube = new RoundcubePage(driveWithPlaywright(tab), url, 'elastic');
    await expect(guardSurfaces(tab).notice).toBeVisible({ timeout: 20_000 });
    const filled = await roundcube.readCompose();
    expect(filled.to).toContain('dr.martin@boite.example');
    expect(filled.subject).toBe(subject);
    expect(filled.body).toContain('plombémie');
    expect(filled.html).toBe(html);
    await tab.screenshot({ path: test.info().outputPath('moved.png') });

    await farm.settle();
    expect(await farm.sent(farm.users.alice)).toEqual([]);
    expect(await practice.countSent()).toBe(0);
    const left = await (await browser.background()).evaluate(() => chrome.storage.session.get(null));
    expect(Object.keys(left).filter((key) => key.startsWith('move-'))).toEqual([]);
    await browser.close();
  });
}

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

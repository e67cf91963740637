import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../../browser/browser-paths';
import { networkFlags } from '../../browser/extension';
import type { Driver } from '../driver';
import { test as base, expect } from '../farm/farm-test';
import { driveWithPlaywright } from '../playwright-driver';
import { driveWithPuppeteer } from '../puppeteer-driver';
import { RoundcubePage } from './roundcube-page';

const SKINS = ['elastic', 'larry', 'classic'] as const;

/** A Chromium without any extension: what is seen here is Roundcube and the farm alone. */
const test = base.extend<{ page: Page; firefox: Driver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
  page: async ({}, use, testInfo) => {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: networkFlags() });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await use(page);
    if (testInfo.status !== testInfo.expectedStatus) {
      await page.screenshot({ path: testInfo.outputPath('page.png') });
    }
    await browser.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
  firefox: async ({}, use) => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath() ?? '' });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await use(driveWithPuppeteer(page));
    await browser.close();
  },
});

for (const skin of SKINS) {
  test.describe(`Roundcube, ${skin}`, () => {
    test('sends an HTML message by its main button, to three fields, from the second identity', async ({
      farm,
      page,
    }) => {
      const { alice, bob, claire, dominique } = farm.users;
      const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
      await roundcube.logIn(alice);
      await roundcube.openCompose({ html: true });
      await roundcube.chooseSender('alice@exemple.mssante.fr');
      await roundcube.addRecipient('to', `Claire Exemple <${claire.address}>`);
      await roundcube.addRecipient('to', dominique.address);
      await roundcube.addRecipient('cc', bob.address);
      await roundcube.addRecipient('bcc', 'invisible@cabinet.test');
      await roundcube.setSubject('Réunion d’été');
      await roundcube.setBody('Bonjour,\nà jeudi.');

      const typed = await roundcube.readCompose();
      expect(typed.from).toBe('Alice Exemple <alice@exemple.mssante.fr>');
      expect(typed.to).toContain(claire.address);
      expect(typed.cc).toContain(bob.address);
      expect(typed.bcc).toContain('invisible@cabinet.test');
      expect(typed.subject).toBe('Réunion d’été');
      expect(typed.body).toContain('à jeudi.');
      expect(typed.html).toBe(true);

      await roundcube.pressSend();
      await roundcube.waitUntilSent();
      await farm.settle();
      for (const mailbox of [claire, dominique, bob, 'invisible@cabinet.test']) {
        expect(await farm.arrived(mailbox)).toHaveLength(1);
      }
      const [file = ''] = await farm.arrived(claire);
      expect(await farm.readMail(file)).toMatchObject({
        from: ['alice@exemple.mssante.fr'],
        to: [claire.address, dominique.address],
        cc: [bob.address],
        bcc: [],
        subject: 'Réunion d’été',
        html: expect.stringContaining('jeudi.'),
      });
      expect(await roundcube.isComposeOpen()).toBe(false);
    });

    test('sends a plain message by the keyboard', async ({ farm, page }) => {
      const { alice, claire } = farm.users;
      const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
      await roundcube.logIn(alice);
      await roundcube.openCompose({ html: false });
      await roundcube.addRecipient('to', claire.address);
      await roundcube.setSubject('Essai');
      await roundcube.setBody('Première ligne\nseconde ligne');
      await roundcube.pressSendByKeyboard();
      await roundcube.waitUntilSent();
      await farm.settle();
      const [file = '', ...others] = await farm.arrived(claire);
      expect(others).toEqual([]);
      expect(await farm.readMail(file)).toMatchObject({
        from: [alice.address],
        text: expect.stringContaining('Première ligne\nseconde ligne'),
        html: null,
      });
      expect(await farm.sent(alice)).toHaveLength(1);
    });

    test('sends by each of its buttons and by its script', async ({ farm, page }) => {
      const { alice, claire } = farm.users;
      const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
      const ways = [
        ...Array.from({ length: roundcube.sendButtons }, (_, index) => () => roundcube.pressSend(index)),
        () => roundcube.sendByConsole(),
      ];
      await roundcube.logIn(alice);
      for (const [done, send] of ways.entries()) {
        await roundcube.openCompose({ html: false });
        await roundcube.addRecipient('to', claire.address);
        await roundcube.setSubject(`Essai ${done}`);
        await roundcube.setBody('Bonjour');
        await send();
        await roundcube.waitUntilSent();
        await farm.settle();
        expect(await farm.arrived(claire)).toHaveLength(done + 1);
      }
    });

    test('saves a draft, and nothing leaves', async ({ farm, page }) => {
      const { alice, claire } = farm.users;
      const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
      await roundcube.logIn(alice);
      await roundcube.openCompose();
      await roundcube.addRecipient('to', claire.address);
      await roundcube.setSubject('Pas encore');
      await roundcube.setBody('Bonjour');
      await roundcube.saveDraft();
      const [draft = ''] = await farm.drafts(alice);
      expect(await farm.readMail(draft)).toMatchObject({ subject: 'Pas encore', to: [claire.address] });
      await farm.settle();
      expect(await farm.arrived(claire)).toEqual([]);
      expect(await roundcube.isComposeOpen()).toBe(true);
    });

    test('sends an attached file', async ({ farm, page }, testInfo) => {
      const { alice, claire } = farm.users;
      const file = testInfo.outputPath('note.txt');
      await writeFile(file, 'Bonjour');
      const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
      await roundcube.logIn(alice);
      await roundcube.openCompose();
      await roundcube.addRecipient('to', claire.address);
      await roundcube.setSubject('Avec une note');
      await roundcube.attach(file);
      expect((await roundcube.readCompose()).attachments).toEqual(['note.txt']);
      await roundcube.setBody('Bonjour');
      await roundcube.pressSend();
      const [mail = ''] = await farm.waitForMail(claire, 1);
      expect(await farm.readMail(mail)).toMatchObject({ attachments: ['note.txt'] });
    });

    test('sends from a window of its own, which closes', async ({ farm, page }) => {
      const { alice, claire } = farm.users;
      await farm.prefer(alice, { html: false, ownWindow: true });
      const list = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
      await list.logIn(alice);
      const roundcube = await list.openComposeWindow();
      expect((await roundcube.readCompose()).html).toBe(false);
      await roundcube.addRecipient('to', claire.address);
      await roundcube.setSubject('Essai');
      await roundcube.setBody('Bonjour');
      await roundcube.pressSend();
      await roundcube.waitUntilSent();
      await farm.waitForMail(claire, 1);
      expect(await roundcube.isComposeOpen()).toBe(false);
    });

    test('is driven in Firefox the same way', async ({ farm, firefox }) => {
      const { alice, claire } = farm.users;
      const roundcube = new RoundcubePage(firefox, farm.roundcube[skin], skin);
      await roundcube.logIn(alice);
      await roundcube.openCompose({ html: true });
      await roundcube.addRecipient('to', claire.address);
      await roundcube.addRecipient('cc', 'copie@cabinet.test');
      await roundcube.setSubject('Essai');
      await roundcube.setBody('Bonjour,\nà jeudi.');
      await roundcube.pressSend();
      await roundcube.waitUntilSent();
      await farm.settle();
      const [file = '', ...others] = await farm.arrived(claire);
      expect(others).toEqual([]);
      expect(await farm.readMail(file)).toMatchObject({ subject: 'Essai', cc: ['copie@cabinet.test'] });
    });
  });
}

test('mail to any other domain is refused, and the writer is told', async ({ farm, page }) => {
  const { alice, claire } = farm.users;
  const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube.elastic, 'elastic');
  await roundcube.logIn(alice);
  await roundcube.openCompose({ html: false });
  await roundcube.addRecipient('to', 'personne@ailleurs.example');
  await roundcube.addRecipient('to', claire.address);
  await roundcube.setSubject('Essai');
  await roundcube.setBody('Bonjour');
  await roundcube.pressSend();
  await expect(page.locator('#messagestack .error')).toContainText('personne@ailleurs.example');
  await farm.settle();
  expect(await farm.arrived(claire)).toEqual([]);
  expect(await roundcube.isComposeOpen()).toBe(true);
});

test('a message put into a mailbox is shown by Roundcube', async ({ farm, page }) => {
  const { alice, bob } = farm.users;
  await farm.placeMail(
    alice,
    `From: ${bob.address}\nTo: ${alice.address}\nSubject: Question\n\nBonjour Alice`,
  );
  const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube.elastic, 'elastic');
  await roundcube.logIn(alice);
  await expect(page.locator('#messagelist')).toContainText('Question');
});

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchChromium } from '../../browser/extension';
import { deskInChromium } from '../../browser/lists/background';
import { dropFiles } from '../drop-files';
import type { Farm } from '../farm/farm';
import { expect, test } from '../farm/farm-test';
import type { Skin } from '../farm/roundcube-server';
import { type GuardHands, guardHands } from '../guard-hands';
import { driveWithPlaywright } from '../playwright-driver';
import { type SampleFiles, writeSampleFiles } from '../sample-files';
import { type GuardedBrowser, guardedFirefox } from './guarded-browser';
import { RoundcubePage } from './roundcube-page';

/* What is attached in real Roundcube, read before it leaves. A message has left when its file is in the Maildir. */

const files: SampleFiles = writeSampleFiles();
test.afterAll(() => files.remove());

interface Written {
  readonly roundcube: RoundcubePage;
  readonly guard: GuardHands;
}

async function write(farm: Farm, roundcube: RoundcubePage): Promise<Written> {
  await roundcube.logIn(farm.users.alice);
  await roundcube.openCompose({ html: false });
  const guard = guardHands(roundcube.driver);
  await guard.watch();
  await roundcube.addRecipient('to', farm.users.claire.address);
  await roundcube.setSubject('Réunion');
  await roundcube.setBody('La réunion est déplacée à jeudi.');
  return { roundcube, guard };
}

async function expectHeldFor(farm: Farm, { roundcube, guard }: Written, file: string): Promise<void> {
  await roundcube.pressSend();
  await guard.waitUntilHeld();
  expect(await guard.textOf('pli-sur-dialog')).toContain(`pièce jointe ${basename(file)}`);
  await farm.settle();
  expect(await farm.arrived(farm.users.claire)).toEqual([]);
}

async function expectArrivedOnceWith(
  farm: Farm,
  written: Written,
  attached: readonly string[],
): Promise<void> {
  await written.roundcube.waitUntilSent();
  await farm.settle();
  const mails = await farm.arrived(farm.users.claire);
  expect(mails).toHaveLength(1);
  const mail = await farm.readMail(mails[0] ?? '');
  expect(mail.attachments).toEqual(attached.map((file) => basename(file)));
  expect(mail.contents).toEqual(attached.map((file) => readFileSync(file).toString('base64')));
}

test.describe('attached files in Chromium', () => {
  let browser: ExtensionBrowser;
  test.beforeAll(async () => {
    browser = await launchChromium();
  });
  test.afterAll(() => browser.close());

  async function open(farm: Farm, skin: Skin = 'elastic'): Promise<Written & { readonly page: Page }> {
    const page = await browser.context.newPage();
    const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
    return { page, ...(await write(farm, roundcube)) };
  }

  for (const skin of ['elastic', 'larry', 'classic'] as const) {
    test(`a letter of Word with health data, chosen in ${skin}: held, and the file is named; arrives whole after « send anyway »`, async ({
      farm,
    }) => {
      const written = await open(farm, skin);
      await written.roundcube.attach(files.letter);
      await expectHeldFor(farm, written, files.letter);
      await written.guard.sendAnyway('urgent');
      await expectArrivedOnceWith(farm, written, [files.letter]);
    });
  }

  test('a PDF and a text with health data, dropped: held', async ({ farm }) => {
    const written = await open(farm);
    await dropFiles(written.page, '#compose-attachments', [files.healthPdf, files.healthText]);
    await expect(written.page.locator('#attachment-list > li:not(.uploading)')).toHaveCount(2);
    await expectHeldFor(farm, written, files.healthPdf);
  });

  test('files that say nothing of anybody leave in silence, once, unchanged', async ({ farm }) => {
    const written = await open(farm);
    await written.roundcube.attach(files.agendaPdf);
    await written.roundcube.attach(files.agenda);
    await written.roundcube.pressSend();
    await expectArrivedOnceWith(farm, written, [files.agendaPdf, files.agenda]);
    expect(await written.guard.wasEverHeld().catch(() => false)).toBe(false);
  });

  test('a send by a script of the page waits for the reading too', async ({ farm }) => {
    const written = await open(farm);
    await written.roundcube.attach(files.letter);
    await written.roundcube.sendByConsole();
    await written.guard.waitUntilHeld();
    await farm.settle();
    expect(await farm.arrived(farm.users.claire)).toEqual([]);
  });

  test('a file closed by a password: said to be unread, with the reason, and it may leave', async ({
    farm,
  }) => {
    const written = await open(farm);
    await written.roundcube.attach(files.closedZip);
    await expect.poll(() => written.guard.textOf('pli-sur-bar')).toContain('protégé par mot de passe');
    await written.roundcube.pressSend();
    await expectArrivedOnceWith(farm, written, [files.closedZip]);
  });

  test('the files of a reopened draft are known by name only, and that is said', async ({ farm }) => {
    const { page, roundcube } = await open(farm);
    await roundcube.attach(files.letter);
    await roundcube.saveDraft();
    await page.reload();
    const guard = guardHands(roundcube.driver);
    await expect.poll(() => guard.textOf('pli-sur-bar')).toContain('courrier.docx non lu');
    expect(await guard.textOf('pli-sur-bar')).toContain('déjà là avant Pli sûr');
  });

  test('with the reading turned off nothing is read, and nothing is said of it', async ({ farm }) => {
    const desk = await deskInChromium(browser);
    const set = (readAttachments: boolean) => desk.ask('settings-change', { changes: { readAttachments } });
    await set(false);
    const written = await open(farm);
    await written.roundcube.attach(files.letter);
    await written.roundcube.pressSend();
    await expectArrivedOnceWith(farm, written, [files.letter]);
    await set(true);
  });
});

test.describe('attached files in Firefox', () => {
  let browser: GuardedBrowser;
  test.beforeAll(async () => {
    browser = await guardedFirefox({});
  });
  test.afterAll(() => browser.close());

  test('a letter of Word with health data: held, and the file is named; arrives whole after « send anyway »', async ({
    farm,
  }) => {
    const driver = await browser.newTab();
    const written = await write(farm, new RoundcubePage(driver, farm.roundcube.elastic, 'elastic'));
    await written.roundcube.attach(files.letter);
    await expectHeldFor(farm, written, files.letter);
    await written.guard.sendAnyway('urgent');
    await expectArrivedOnceWith(farm, written, [files.letter]);
  });
});

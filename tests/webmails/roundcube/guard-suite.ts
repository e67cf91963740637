import type { Farm } from '../farm/farm';
import { expect, test } from '../farm/farm-test';
import type { Skin } from '../farm/roundcube-server';
import { type GuardHands, guardHands } from '../guard-hands';
import type { GuardedBrowser } from './guarded-browser';
import { RoundcubePage } from './roundcube-page';

const SUBJECT = 'Résultat de M. Modèle';
const HEALTH = 'Bonjour,\nla plombémie de M. Jean Modèle est à 520 µg/L.\nCordialement';
const ORDINARY = 'Bonjour,\nla réunion est déplacée à jeudi.\nCordialement';

/** What « unchanged » is compared with: a line of text without the white space that editors add. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The guard on real Roundcube, Postfix and Dovecot. A message has left when its file is in the Maildir. */
export function guardSuite(
  name: string,
  skin: Skin,
  start: () => Promise<GuardedBrowser>,
  options: { readonly canKill: boolean },
): void {
  test.describe(`the guard on Roundcube ${skin}, in ${name}`, () => {
    let browser: GuardedBrowser;
    test.beforeAll(async () => {
      browser = await start();
    });
    test.afterAll(() => browser.close());

    async function open(farm: Farm, html: boolean): Promise<{ roundcube: RoundcubePage; guard: GuardHands }> {
      const driver = await browser.newTab();
      const roundcube = new RoundcubePage(driver, farm.roundcube[skin], skin);
      await roundcube.logIn(farm.users.alice);
      await roundcube.openCompose({ html });
      return { roundcube, guard: guardHands(driver) };
    }

    async function write(roundcube: RoundcubePage, to: string, body: string): Promise<void> {
      await roundcube.addRecipient('to', to);
      await roundcube.setSubject(SUBJECT);
      await roundcube.setBody(body);
    }

    async function expectArrivedOnce(farm: Farm, roundcube: RoundcubePage, body: string): Promise<void> {
      await roundcube.waitUntilSent();
      await farm.settle();
      const files = await farm.arrived(farm.users.claire);
      expect(files).toHaveLength(1);
      const mail = await farm.readMail(files[0] ?? '');
      expect(mail).toMatchObject({ to: [farm.users.claire.address], subject: SUBJECT });
      expect(squeeze(mail.text)).toBe(squeeze(body));
    }

    async function expectNothingLeft(farm: Farm): Promise<void> {
      await farm.settle();
      expect(await farm.arrived(farm.users.claire)).toEqual([]);
      expect(await farm.sent(farm.users.alice)).toEqual([]);
    }

    const WAYS = {
      'by its button': (roundcube: RoundcubePage) => roundcube.pressSend(),
      'by keyboard': (roundcube: RoundcubePage) => roundcube.pressSendByKeyboard(),
      'by a script of the page': (roundcube: RoundcubePage) => roundcube.sendByConsole(),
    };
    for (const html of [true, false]) {
      for (const [way, send] of Object.entries(WAYS)) {
        test(`health data to an ordinary address, ${html ? 'HTML' : 'plain text'}, sent ${way}: held; whole after « go back »; arrives once, unchanged, after « send anyway »`, async ({
          farm,
        }) => {
          const { roundcube, guard } = await open(farm, html);
          await write(roundcube, farm.users.claire.address, HEALTH);
          const before = await roundcube.readCompose();
          await send(roundcube);
          await guard.waitUntilHeld();
          await expectNothingLeft(farm);

          await guard.goBack();
          await expectNothingLeft(farm);
          expect(await roundcube.readCompose()).toEqual(before);

          await send(roundcube);
          await guard.waitUntilHeld();
          await guard.sendAnyway('urgent');
          await expectArrivedOnce(farm, roundcube, HEALTH);
        });
      }
    }

    test('every send button of the skin is watched', async ({ farm }) => {
      const { roundcube, guard } = await open(farm, false);
      await write(roundcube, farm.users.claire.address, HEALTH);
      for (let button = 0; button < roundcube.sendButtons; button++) {
        await roundcube.pressSend(button);
        await guard.waitUntilHeld();
        await guard.escape();
        expect(await roundcube.isComposeOpen()).toBe(true);
      }
      await expectNothingLeft(farm);
    });

    test('an ordinary message leaves with no dialog at all', async ({ farm }) => {
      const { roundcube, guard } = await open(farm, true);
      await guard.watch();
      await write(roundcube, farm.users.claire.address, ORDINARY);
      await roundcube.pressSend();
      await roundcube.waitUntilSent();
      await farm.waitForMail(farm.users.claire, 1);
      expect(await guard.wasEverHeld().catch(() => false)).toBe(false);
    });

    test('from an MSSanté identity to a trusted MSSanté address, health data leave in silence', async ({
      farm,
    }) => {
      const { roundcube, guard } = await open(farm, true);
      await guard.watch();
      await roundcube.chooseSender('alice@exemple.mssante.fr');
      await write(roundcube, farm.users.dominique.address, HEALTH);
      await roundcube.pressSend();
      await roundcube.waitUntilSent();
      await farm.waitForMail(farm.users.dominique, 1);
      expect(await guard.wasEverHeld().catch(() => false)).toBe(false);
    });

    test('saving a draft is never held', async ({ farm }) => {
      const { roundcube, guard } = await open(farm, false);
      await guard.watch();
      await write(roundcube, farm.users.claire.address, HEALTH);
      await roundcube.saveDraft();
      expect(await farm.drafts(farm.users.alice)).toHaveLength(1);
      expect(await guard.wasEverHeld()).toBe(false);
      await expectNothingLeft(farm);
    });

    test('two composers do not mix: the ordinary one leaves while the other is held', async ({ farm }) => {
      const held = await open(farm, false);
      await write(held.roundcube, farm.users.claire.address, HEALTH);
      await held.roundcube.pressSend();
      await held.guard.waitUntilHeld();

      const other = await open(farm, false);
      await write(other.roundcube, farm.users.bob.address, ORDINARY);
      await other.roundcube.pressSend();
      await other.roundcube.waitUntilSent();
      await farm.waitForMail(farm.users.bob, 1);
      expect(await farm.arrived(farm.users.claire)).toEqual([]);
      expect(await held.guard.isHeld()).toBe(true);

      await held.roundcube.driver.bringToFront();
      await held.guard.sendAnyway('person-agreed');
      await expectArrivedOnce(farm, held.roundcube, HEALTH);
    });

    test('a composer in its own window is held as well', async ({ farm }) => {
      await farm.prefer(farm.users.alice, { ownWindow: true });
      const driver = await browser.newTab();
      const inbox = new RoundcubePage(driver, farm.roundcube[skin], skin);
      await inbox.logIn(farm.users.alice);
      const roundcube = await inbox.openComposeWindow();
      const guard = guardHands(roundcube.driver);
      await write(roundcube, farm.users.claire.address, HEALTH);
      await roundcube.pressSend();
      await guard.waitUntilHeld();
      await expectNothingLeft(farm);
      await guard.sendAnyway('urgent');
      await expectArrivedOnce(farm, roundcube, HEALTH);
    });

    if (options.canKill) {
      test('the background killed at each step changes nothing', async ({ farm }) => {
        const kill = browser.killBackground ?? (() => Promise.reject(new Error('cannot kill')));
        const { roundcube, guard } = await open(farm, true);
        await kill();
        await write(roundcube, farm.users.claire.address, HEALTH);
        await kill();
        await roundcube.pressSend();
        await guard.waitUntilHeld();
        await kill();
        await expectNothingLeft(farm);
        await guard.sendAnyway('urgent');
        await kill();
        await expectArrivedOnce(farm, roundcube, HEALTH);
      });
    }

    test('without a subject, Roundcube’s own question follows ours, and its second Send asks nothing twice', async ({
      farm,
    }) => {
      const { roundcube, guard } = await open(farm, false);
      await roundcube.addRecipient('to', farm.users.claire.address);
      await roundcube.setBody(HEALTH);
      await roundcube.pressSend();
      await guard.waitUntilHeld();
      await guard.sendAnyway('urgent');
      await roundcube.driver.click('.ui-dialog button.mainaction.send');
      await roundcube.waitUntilSent();
      await farm.waitForMail(farm.users.claire, 1);
    });
  });
}

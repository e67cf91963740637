import { smallExtraction } from '../../browser/lists/small-directory';
import { startListsServer } from '../../lists-server/lists-server';
import { expect, test } from '../farm/farm-test';
import { guardHands } from '../guard-hands';
import { type GuardedBrowser, guardedChromium, guardedFirefox } from './guarded-browser';
import { RoundcubePage } from './roundcube-page';

/* The directory in real Roundcube: the ordinary address in the message is replaced by the published one, and the
   message arrives there, once, and nowhere else. */

const HEALTH = 'Bonjour,\nla plombémie de M. Jean Modèle est à 520 µg/L.\nCordialement';

const BROWSERS: Readonly<Record<string, (directoryUrl: string) => Promise<GuardedBrowser>>> = {
  Chromium: (directoryUrl) => guardedChromium({ directoryUrl, trustedDomains: ['exemple.mssante.fr'] }),
  Firefox: (directoryUrl) => guardedFirefox({ directoryUrl, trustedDomains: ['exemple.mssante.fr'] }),
};

for (const [name, start] of Object.entries(BROWSERS)) {
  test(`${name}: the address found in the directory takes the recipient's place, and the message arrives there once`, async ({
    farm,
  }) => {
    const lists = await startListsServer();
    lists.put('directory.txt', smallExtraction());
    const browser = await start(`${lists.url}/directory.txt`);
    try {
      await browser.desk.ask('directory-import', { from: 'mirror' });
      await expect
        .poll(async () => (await browser.desk.ask('directory-state', {})).current?.rows)
        .toBe(2_002);
      // From here on the look-up has no network.
      await lists.close();

      const driver = await browser.newTab();
      const guard = guardHands(driver);
      const roundcube = new RoundcubePage(driver, farm.roundcube.elastic, 'elastic');
      await roundcube.logIn(farm.users.alice);
      await roundcube.openCompose({ html: false });
      await roundcube.chooseSender('alice@exemple.mssante.fr');
      await roundcube.addRecipient('to', 'Claire Exemple <claire@boite.test>');
      await roundcube.setSubject('Résultat');
      await roundcube.setBody(HEALTH);
      await roundcube.pressSend();
      await guard.waitUntilHeld();

      await guard.takeFoundAddress();
      await expect
        .poll(async () => (await roundcube.readCompose()).to)
        .toMatch(/^dominique@exemple\.mssante\.fr[,\s]*$/);
      expect(await farm.arrived(farm.users.dominique)).toEqual([]);
      await guard.sendNow();
      await roundcube.waitUntilSent();
      await farm.settle();

      const files = await farm.arrived(farm.users.dominique);
      expect(files).toHaveLength(1);
      expect((await farm.readMail(files[0] ?? '')).to).toEqual(['dominique@exemple.mssante.fr']);
      expect(await farm.arrived(farm.users.claire)).toEqual([]);
      const { recent } = await browser.desk.ask('correspondents-read', {});
      expect(recent.map(({ address }) => address)).toEqual(['dominique@exemple.mssante.fr']);
    } finally {
      await browser.close();
      await lists.close();
    }
  });
}

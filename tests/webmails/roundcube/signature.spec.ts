import { launchChromium } from '../../browser/extension';
import { CAMILLE, guidesIn } from '../../browser/guides/guides-page';
import { expect, test } from '../farm/farm-test';
import { driveWithPlaywright } from '../playwright-driver';
import { RoundcubePage } from './roundcube-page';

/* The signature of the guides in real Roundcube: from the panel's button to the recipient's Maildir. */

test('a signature put into a message arrives with it exactly once, formatted or plain', async ({ farm }) => {
  const browser = await launchChromium();
  try {
    const guides = await guidesIn(await browser.context.newPage(), browser, 'signature');
    await guides.input('Prénom et nom').fill(CAMILLE.name);
    await guides.input('Adresse MSSanté').fill(CAMILLE.address);
    const page = await browser.context.newPage();
    const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube.elastic, 'elastic');
    await roundcube.logIn(farm.users.alice);

    for (const [at, html] of [true, false].entries()) {
      await page.bringToFront();
      await roundcube.openCompose({ html });
      await roundcube.addRecipient('to', farm.users.claire.address);
      await roundcube.setBody('Bonjour,\nvoici les horaires.');
      // The keyboard is no longer in the text when the first one is put in, and still is at the second.
      if (html) await roundcube.setSubject('Horaires');
      await guides.page.bringToFront();
      for (let press = 0; press < 2; press++) {
        await guides.button('Mettre dans le message ouvert').click();
        await expect(guides.page.locator('.guide .note')).toContainText('C’est dans votre message');
      }
      await page.bringToFront();
      if (!html) await roundcube.setSubject('Horaires');
      await roundcube.pressSend();
      await roundcube.waitUntilSent();
      await farm.settle();

      const files = await farm.arrived(farm.users.claire);
      expect(files).toHaveLength(at + 1);
      const mails = await Promise.all(files.map((file) => farm.readMail(file)));
      const [mail] = mails.filter((one) => (one.html !== null) === html);
      const text = mail?.text.replace(/\u00A0/g, ' ') ?? '';
      expect(text.split(CAMILLE.name)).toHaveLength(2);
      expect(text.indexOf('voici les horaires.')).toBeLessThan(text.indexOf(CAMILLE.name));
      if (html) expect(mail?.html?.split(`<a href="mailto:${CAMILLE.address}"`)).toHaveLength(2);
    }
  } finally {
    await browser.close();
  }
});

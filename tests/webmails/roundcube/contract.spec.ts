import { chromium } from '@playwright/test';
import { chromiumPath } from '../../browser/browser-paths';
import { networkFlags } from '../../browser/extension';
import { adapterContract } from '../contract/contract-suite';
import { startFarm } from '../farm/farm';
import { driveWithPlaywright } from '../playwright-driver';
import { RoundcubePage } from './roundcube-page';

/* Roundcube's adapter on real Roundcube: the three skins, HTML and plain text. */

let farm: Awaited<ReturnType<typeof startFarm>>;

for (const skin of ['elastic', 'larry', 'classic'] as const) {
  for (const html of [true, false]) {
    adapterContract({
      id: 'roundcube',
      name: `Roundcube ${skin}, ${html ? 'HTML' : 'plain text'}`,
      sender: 'alice@hopital.test',
      async start() {
        farm = await startFarm();
      },
      stop: () => farm.stop(),
      async open() {
        await farm.reset();
        const browser = await chromium.launch({ executablePath: chromiumPath(), args: networkFlags() });
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
        await roundcube.logIn(farm.users.alice);
        await roundcube.openCompose({ html });
        return {
          page,
          addRecipient: (field, text) => roundcube.addRecipient(field, text),
          typeRecipient: (text) => roundcube.typeRecipient('to', text),
          setSubject: (text) => roundcube.setSubject(text),
          setBody: (text) => roundcube.setBody(text),
          pressSend: () => roundcube.pressSend(),
          countSent: async () => {
            await farm.settle();
            return (await farm.arrived(farm.users.claire)).length;
          },
          close: () => browser.close(),
        };
      },
    });
  }
}

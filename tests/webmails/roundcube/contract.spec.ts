import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../../browser/browser-paths';
import { networkFlags } from '../../browser/extension';
import { adapterContract } from '../contract/contract-suite';
import { type Farm, startFarm } from '../farm/farm';
import type { Skin } from '../farm/roundcube-server';
import { driveWithPlaywright } from '../playwright-driver';
import { RoundcubePage } from './roundcube-page';

/* Roundcube's adapter on real Roundcube: the three skins; HTML and plain text, which the skins edit alike. */

const STAGES = [
  { skin: 'elastic', html: true },
  { skin: 'elastic', html: false },
  { skin: 'larry', html: true },
  { skin: 'classic', html: false },
] as const;

interface Shared {
  readonly farm: Farm;
  readonly browser: Browser;
  /** Cookies of a person who is logged in. */
  readonly loggedIn: Awaited<ReturnType<BrowserContext['storageState']>>;
}

let shared: Shared;

async function startShared(skin: Skin): Promise<Shared> {
  const farm = await startFarm();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: networkFlags() });
  const page = await browser.newPage();
  await new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin).logIn(farm.users.alice);
  return { farm, browser, loggedIn: await page.context().storageState() };
}

for (const { skin, html } of STAGES) {
  adapterContract({
    id: 'roundcube',
    name: `Roundcube ${skin}, ${html ? 'HTML' : 'plain text'}`,
    sender: 'alice@hopital.test',
    async start() {
      shared = await startShared(skin);
    },
    async stop() {
      await shared.browser.close();
      await shared.farm.stop();
    },
    async open() {
      const { farm, browser, loggedIn } = shared;
      await farm.reset();
      const context = await browser.newContext({
        storageState: loggedIn,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube[skin], skin);
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
        close: () => context.close(),
      };
    },
  });
}

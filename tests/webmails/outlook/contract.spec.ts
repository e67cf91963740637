import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../../browser/browser-paths';
import { networkFlags } from '../../browser/extension';
import { adapterContract } from '../contract/contract-suite';
import { openOutlook } from './outlook-page';
import { type Replica, startReplica } from './replica-server';

/* Outlook's adapter on the REPLICA, never on Outlook itself. */

let replica: Replica;
let browser: Browser;

adapterContract({
  id: 'outlook',
  name: 'the Outlook replica',
  sender: 'camille.exemple@sante-travail.example',
  async start() {
    replica = await startReplica();
    browser = await chromium.launch({ executablePath: chromiumPath(), args: networkFlags() });
  },
  async stop() {
    await browser.close();
    await replica.stop();
  },
  async open() {
    replica.clear();
    const page = await browser.newPage();
    const outlook = await openOutlook(page, replica);
    const compose = await outlook.openCompose();
    return {
      page,
      async addRecipient(field, text) {
        if (field === 'cc') await compose.showField('cc');
        await compose.addRecipient(text, field);
      },
      typeRecipient: (text) => compose.typeRecipient(text),
      setSubject: (text) => compose.setSubject(text),
      setBody: (text) => compose.setBody(text),
      pressSend: () => compose.pressSend(),
      countSent: async () => replica.sent().length,
      close: () => page.context().close(),
    };
  },
});

import { adapterContract } from '../../webmails/contract/contract-suite';
import { type ExtensionBrowser, expect, launchChromium } from '../extension';
import { openPractice } from './practice-page';

let browser: ExtensionBrowser;

adapterContract({
  id: 'practice',
  name: 'the practice webmail',
  sender: 'camille.exemple@sante-travail.example',
  async start() {
    browser = await launchChromium();
  },
  stop: () => browser.close(),
  async open() {
    const background = await browser.background();
    await background.evaluate('chrome.storage.session.clear()');
    const practice = await openPractice(browser);
    await practice.compose();
    // The guard of this very page holds a send as long as it has nothing to judge by: wait for its first report.
    await expect
      .poll(() => background.evaluate<string>('chrome.storage.session.get(null).then(JSON.stringify)'))
      .toContain('"level":"clear"');
    return {
      page: practice.page,
      addRecipient: practice.addRecipient,
      typeRecipient: async (text) => {
        await practice.recipientInput('to').pressSequentially(text);
      },
      setSubject: (text) => practice.part('subject').fill(text),
      setBody: practice.write,
      pressSend: practice.send,
      countSent: practice.countSent,
      close: () => practice.page.close(),
    };
  },
});

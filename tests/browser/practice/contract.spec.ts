import { adapterContract } from '../../webmails/contract/contract-suite';
import { launchChromium } from '../extension';
import { openPractice } from './practice-page';

adapterContract({
  id: 'practice',
  name: 'the practice webmail',
  sender: 'camille.exemple@sante-travail.example',
  async open() {
    const browser = await launchChromium();
    const practice = await openPractice(browser);
    await practice.compose();
    return {
      page: practice.page,
      addRecipient: practice.addRecipient,
      typeRecipient: async (text) => {
        await practice.recipientInput('to').pressSequentially(text);
      },
      setSubject: (text) => practice.part('subject').fill(text),
      setBody: practice.write,
      async pressSend() {
        // The guard of this very page holds a send as long as it has nothing to judge by; its marks tell that it has.
        await practice.page.locator('pli-sur-marks').waitFor({ state: 'attached' });
        await practice.send();
      },
      countSent: practice.countSent,
      close: browser.close,
    };
  },
});

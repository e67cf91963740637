import type { PersonSettings } from '../../utils/policy/schema';
import type { ExtensionBrowser } from './extension';

/** Sets settings as the options page does, and closes that page again. */
export async function configure(browser: ExtensionBrowser, changes: PersonSettings): Promise<void> {
  const page = await browser.extensionPage('options.html');
  const answer = await page.evaluate(
    (request) => chrome.runtime.sendMessage({ verb: 'settings-change', request: { changes: request } }),
    changes,
  );
  if (answer === null || answer === undefined) throw new Error('the settings were refused');
  await page.close();
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

import type { ExtensionBrowser } from '../extension';

/** Chromium forgets how much room it believed to be left once the databases have been closed for 2 s. */
const FORGETS_AFTER = 4_000;

/**
 * Leaves the extension so many bytes for all it stores, until the function that is returned is called. No page of the
 * extension may be open at either time.
 */
export async function limitStorage(browser: ExtensionBrowser, bytes: number): Promise<() => Promise<void>> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const settle = async (): Promise<void> => {
    await browser.stopWorkers();
    await page.waitForTimeout(FORGETS_AFTER);
  };
  const origin = `chrome-extension://${browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  await settle();
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await settle();
    await page.close();
  };
}

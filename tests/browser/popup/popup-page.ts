import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../extension';

/** Opens the popup as it is when a person opens it over this tab. */
export async function openPopupOver(tab: Page, browser: ExtensionBrowser): Promise<Page> {
  const popup = await browser.extensionPage('popup.html');
  // It asks for the active tab when it loads: that must be the other one by then.
  await tab.bringToFront();
  await popup.reload();
  await popup.getByRole('heading', { level: 1 }).waitFor();
  return popup;
}

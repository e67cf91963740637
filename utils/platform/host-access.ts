import { browser } from 'wxt/browser';
import { hostPattern } from './webmail-scripts';

/**
 * Which of these origins the browser does not let the extension reach. Firefox lets people take hosts back that
 * the manifest asks for, and an organisation's own mirror is in no manifest.
 */
export async function missingHosts(origins: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const origin of origins) {
    const isAllowed = await browser.permissions
      .contains({ origins: [hostPattern(origin)] })
      .catch(() => true);
    if (!isAllowed) missing.push(origin);
  }
  return missing;
}

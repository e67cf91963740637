import type { Page } from '@playwright/test';
import type { RequestOf, ResponseOf, Verb } from '../../../utils/platform/verbs';

/** Asks the background as any page of the extension can, past what the options page would allow. */
export async function askBackground<V extends Verb>(
  page: Page,
  verb: V,
  request: RequestOf<V>,
): Promise<ResponseOf<V>> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, request });
  return answer as ResponseOf<V>;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

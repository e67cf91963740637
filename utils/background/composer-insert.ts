import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { insertionOf } from '../platform/insertion';
import type { RequestOf, ResponseOf } from '../platform/verbs';
import type { TabMemory } from './tab-memory';

const answerSchema = z.object({ done: z.boolean() });

/**
 * Hands a block to the page of a tab: to the frame that last told of a webmail there, else to the whole page. What puts it
 * into a message is brought to webmails now; the practice webmail, which is a page of ours, has it.
 */
export async function insertIntoComposer(
  { tabId, text, html }: RequestOf<'composer-insert'>,
  tabs: Pick<TabMemory, 'frameOf'>,
): Promise<ResponseOf<'composer-insert'>> {
  for (const frameId of new Set([await tabs.frameOf(tabId), 0])) {
    await browser.scripting
      .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/insert-text.js'] })
      .catch(() => null);
    const answer: unknown = await browser.tabs
      .sendMessage(tabId, insertionOf(text, html), { frameId })
      .catch(() => null);
    const parsed = z.safeParse(answerSchema, answer);
    if (parsed.success && parsed.data.done) return { done: true };
  }
  return { done: false };
}

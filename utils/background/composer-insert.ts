import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { insertionOf } from '../platform/insertion';
import type { RequestOf, ResponseOf } from '../platform/verbs';
import type { TabMemory } from './tab-memory';

const answerSchema = z.object({ done: z.boolean() });

/** Hands a block to the guard of a tab: the one that last told of a webmail there, else the one of the whole page. */
export async function insertIntoComposer(
  { tabId, text, html }: RequestOf<'composer-insert'>,
  tabs: Pick<TabMemory, 'frameOf'>,
): Promise<ResponseOf<'composer-insert'>> {
  for (const frameId of new Set([await tabs.frameOf(tabId), 0])) {
    const answer: unknown = await browser.tabs
      .sendMessage(tabId, insertionOf(text, html), { frameId })
      .catch(() => null);
    const parsed = z.safeParse(answerSchema, answer);
    if (parsed.success && parsed.data.done) return { done: true };
  }
  return { done: false };
}

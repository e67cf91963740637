import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PRESENCE } from '../platform/presence';

const answerSchema = z.object({ since: z.number() });

/** When the page in this frame was loaded, in ms since the epoch; null if no guard of ours is in it. */
export async function guardSince(tabId: number, frameId: number): Promise<number | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, PRESENCE, { frameId }).catch(() => null);
  const parsed = z.safeParse(answerSchema, answer);
  return parsed.success ? parsed.data.since : null;
}

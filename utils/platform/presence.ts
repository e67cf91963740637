import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const QUESTION = 'is-a-guard-here';

const answerSchema = z.object({ since: z.number() });

/** Lets the popup know that this page is watched, and since when: `tab-report`s of an earlier page are stale. */
export function answerPresence({ performance }: Window, signal: AbortSignal): void {
  const onMessage = (message: unknown) =>
    message === QUESTION ? Promise.resolve({ since: performance.timeOrigin }) : undefined;
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/** When the page in this frame was loaded, in ms since the epoch; null if no guard of ours is in it. */
export async function guardSince(tabId: number, frameId: number): Promise<number | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, QUESTION, { frameId }).catch(() => null);
  const parsed = z.safeParse(answerSchema, answer);
  return parsed.success ? parsed.data.since : null;
}

import { browser } from 'wxt/browser';

/** What the background asks a page in which a guard may be. */
export const PRESENCE = 'is-a-guard-here';

/** Tells the background that this page is watched, and since when: `tab-report`s of an earlier page are stale. */
export function answerPresence({ performance }: Window, signal: AbortSignal): void {
  // A promise would be an answer in Firefox only.
  const onMessage = (
    message: unknown,
    _: unknown,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    if (message !== PRESENCE) return undefined;
    sendResponse({ since: performance.timeOrigin });
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

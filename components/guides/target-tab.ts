import { browser } from 'wxt/browser';

/**
 * The tab that the person has beside this panel. A panel that was opened in a tab of its own stands for none: then the
 * one they came from. Null: there is no other tab in this window.
 */
export async function findTargetTab(): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const [target] = tabs
    .filter(({ id }) => id !== own?.id)
    .toSorted(
      (one, other) =>
        Number(other.active) - Number(one.active) || (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
    );
  return target?.id ?? null;
}

import { browser } from 'wxt/browser';

/**
 * True while this script still belongs to a running extension. After an update or a removal the old script lives on
 * in its page without one. (WXT's own sign for this can be forged by the page, so it is not used.)
 */
export function extensionIsAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

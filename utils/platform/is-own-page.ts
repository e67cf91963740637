import { browser } from 'wxt/browser';

/** True if a message or a line comes from the extension's own pages or background, not from within a web page. */
export function isOwnPage(sender: { readonly id?: string; readonly url?: string } | undefined): boolean {
  if (sender === undefined || sender.id !== browser.runtime.id) return false;
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

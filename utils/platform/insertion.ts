import { browser } from 'wxt/browser';
import { isOwnPage } from './is-own-page';

const INSERTION = 'insert-into-message';

/** What the background asks a page that may have an open message. `html` says the same as `text`. */
export interface Insertion {
  readonly ask: typeof INSERTION;
  readonly text: string;
  readonly html: string;
}

export function insertionOf(text: string, html: string): Insertion {
  return { ask: INSERTION, text, html };
}

/** Lets the background, and nobody else, put a block into a message of this page. */
export function answerInsertion(insert: (text: string, html: string) => boolean): void {
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string; readonly url?: string; readonly tab?: unknown },
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const { ask, text = '', html = '' } = (message ?? {}) as Partial<Insertion>;
    // Pages in tabs, ours and those of others, are no background.
    if (ask !== INSERTION || sender.tab !== undefined || !isOwnPage(sender)) return undefined;
    sendResponse({ done: insert(text, html) });
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
}

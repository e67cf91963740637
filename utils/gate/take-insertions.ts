import { answerInsertion } from '../platform/insertion';
import type { Composer, WebmailAdapter } from '../webmail/contract';
import { insertText } from '../webmail/insert-text';

/** On the window of our own world, which no page sees. */
const MARK = 'pliSurTakesText';

/**
 * Puts what the panel hands over into the open message in which the person was last; else into the newest. Asked twice
 * in one page, it listens once.
 */
export function takeInsertions(window: Window, adapters: readonly WebmailAdapter[]): void {
  if (MARK in window) return;
  Object.assign(window, { [MARK]: true });
  const page = window.document;
  let last: Composer | undefined;

  const open = (): Composer[] =>
    adapters.filter((adapter) => adapter.recognises(page)).flatMap((adapter) => adapter.composers(page));
  const holding = (node: unknown): Composer | undefined =>
    open().find(({ root }) => root.contains(node as Node | null));

  window.addEventListener('focusin', ({ target }) => (last = holding(target) ?? last), { capture: true });
  answerInsertion((text, html) => {
    const all = open();
    const before = last !== undefined && all.includes(last) ? last : all.at(-1);
    const composer = holding(page.activeElement) ?? before;
    return composer !== undefined && insertText(composer.editor(), text, html);
  });
}

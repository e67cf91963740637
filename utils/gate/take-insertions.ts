import { answerInsertion } from '../platform/insertion';
import type { Composer, WebmailAdapter } from '../webmail/contract';

/** Puts what the panel hands over into the open message in which the person was last; else into the newest. */
export function takeInsertions(
  window: Window,
  recognise: () => readonly WebmailAdapter[],
  signal: AbortSignal,
): void {
  const page = window.document;
  let last: Composer | undefined;

  const open = (): Composer[] => recognise().flatMap((adapter) => adapter.composers(page));
  const holding = (node: unknown): Composer | undefined =>
    open().find(({ root }) => root.contains(node as Node | null));

  window.addEventListener('focusin', ({ target }) => (last = holding(target) ?? last), {
    capture: true,
    signal,
  });
  answerInsertion((text, html) => {
    const all = open();
    const before = last !== undefined && all.includes(last) ? last : all.at(-1);
    return (holding(page.activeElement) ?? before)?.insert(text, html) ?? false;
  }, signal);
}

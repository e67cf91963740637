import type { Composer, WebmailAdapter } from '../webmail/contract';
import { onDocumentRewritten } from './document-rewritten';

const EVENTS = ['click', 'keydown', 'submit'] as const;

/**
 * The first barrier: sees every click, key and form submission before the page does, and asks the adapters whether
 * it means « send ». `onSend` answers whether the event may go on; if not, the page never sees it.
 */
export function watchSendTriggers(
  world: Window,
  adapters: () => readonly WebmailAdapter[],
  onSend: (composer: Composer, adapter: WebmailAdapter) => 'go' | 'hold',
  signal: AbortSignal,
): void {
  const onEvent = (event: Event): void => {
    for (const adapter of adapters()) {
      const composer = adapter.sendAskedBy(event, world.document);
      if (composer === null) continue;
      if (onSend(composer, adapter) === 'hold') {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      return;
    }
  };
  const attach = (): void => {
    for (const name of EVENTS) world.addEventListener(name, onEvent, { capture: true, signal });
  };
  attach();
  onDocumentRewritten(world.document, attach);
}

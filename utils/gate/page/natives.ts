import { onDocumentRewritten } from '../document-rewritten';

/*
 * The page's own functions, taken before any of its scripts can replace them. Everything in the page's world
 * uses these, so that a page that patches its globals neither sees nor breaks the barrier.
 */
export interface Natives {
  readonly dispatch: (event: string, detail: string) => void;
  /** Dispatches an event that hands an element over. */
  readonly show: (event: string, element: Element) => void;
  /** Listens for as long as the document lives, also when it is written anew by `document.open()`. */
  readonly listen: (event: string, listener: (detail: string) => void) => void;
  readonly parse: typeof JSON.parse;
  readonly stringify: typeof JSON.stringify;
}

export function takeNatives(world: Window & typeof globalThis): Natives {
  const { document, CustomEvent, FocusEvent } = world;
  const { dispatchEvent, addEventListener } = world.EventTarget.prototype;
  const { parse, stringify } = world.JSON;
  return {
    dispatch: (event, detail) =>
      void Reflect.apply(dispatchEvent, document, [new CustomEvent(event, { detail })]),
    show: (event, element) =>
      void Reflect.apply(dispatchEvent, document, [new FocusEvent(event, { relatedTarget: element })]),
    listen: (event, listener) => {
      const receive = (received: Event): void => {
        if (received instanceof CustomEvent && typeof received.detail === 'string') listener(received.detail);
      };
      const attach = (): void => void Reflect.apply(addEventListener, document, [event, receive]);
      attach();
      onDocumentRewritten(document, attach);
    },
    parse,
    stringify,
  };
}

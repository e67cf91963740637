import type { Composer, WebmailAdapter } from '../contract';
import { fillComposer } from './fill-composer';
import { readDraft, shownIn } from './read-draft';
import { SELECTORS } from './selectors';
import { replaceRecipient } from './write-recipients';

/** The practice webmail: a page of the extension that stands for a webmail, and from which nothing leaves. */
export const practice: WebmailAdapter = {
  id: 'practice',
  label: 'Messagerie d’entraînement',
  holdsRequests: false,
  recognises: (page) => page.querySelector(SELECTORS.page) !== null,
  composers: (page) => [...page.querySelectorAll<HTMLElement>(SELECTORS.composer)].map(composerOf),
  sendAskedBy(event) {
    const path = event.composedPath().filter(isElement);
    const isSend =
      (event.type === 'click' && path.some((element) => element.matches(SELECTORS.send))) ||
      (event.type === 'keydown' && isSendKey(event));
    const root = path.find((element) => element.matches(SELECTORS.composer));
    return isSend && root instanceof HTMLElement ? composerOf(root) : null;
  },
  readRequest: () => null,
  openComposer(page) {
    const button = page.querySelector<HTMLElement>(SELECTORS.compose);
    button?.click();
    return button !== null;
  },
};

const known = new WeakMap<HTMLElement, Composer>();

/** The composer of an element; the same element gives the same object. */
function composerOf(root: HTMLElement): Composer {
  const before = known.get(root);
  if (before !== undefined) return before;
  const composer = makeComposer(root);
  known.set(root, composer);
  return composer;
}

function makeComposer(root: HTMLElement): Composer {
  return {
    root,
    isOpen: () => root.isConnected,
    read: () => readDraft(root),
    recipientMarks: () =>
      [...root.querySelectorAll<HTMLElement>(SELECTORS.chip)].map((element) => ({
        shown: shownIn(element),
        element,
      })),
    barPlace() {
      const before = root.querySelector(SELECTORS.editor);
      return before === null ? null : { parent: root, before };
    },
    pressSend() {
      const button = root.querySelector<HTMLElement>(SELECTORS.send);
      button?.click();
      return button !== null;
    },
    focusBody: () => root.querySelector<HTMLElement>(SELECTORS.body)?.focus(),
    replaceRecipient: (from, to) => replaceRecipient(root, from, to),
    fill: (message) => fillComposer(root, message),
    editor: () => root.querySelector<HTMLElement>(SELECTORS.body),
  };
}

/** Ctrl+Enter, and Cmd+Enter on a Mac. */
function isSendKey(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}

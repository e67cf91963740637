/*
 * What the contract suite runs inside a webmail's page: the real adapters, without the extension around them.
 * Bundled by bundle-adapters.ts.
 */
import { parseAddress } from '../../../utils/mail/parse-address';
import type { Composer, HeldRequest, MessageToMove, WebmailAdapter } from '../../../utils/webmail/contract';
import { insertText } from '../../../utils/webmail/insert-text';
import { practice } from '../../../utils/webmail/practice/practice';
import { ADAPTERS } from '../../../utils/webmail/registry';

const all: readonly WebmailAdapter[] = [...ADAPTERS, practice];

function adapterOf(id: string): WebmailAdapter {
  const found = all.find((adapter) => adapter.id === id);
  if (found === undefined) throw new Error(`no adapter ${id}`);
  return found;
}

function composerOf(id: string): Composer {
  const [composer] = adapterOf(id).composers(document);
  if (composer === undefined) throw new Error('no composer is open');
  return composer;
}

const asked: string[] = [];

const tools = {
  recognising: () => all.filter((adapter) => adapter.recognises(document)).map(({ id }) => id),
  composers: (id: string) => {
    const first = adapterOf(id).composers(document);
    const second = adapterOf(id).composers(document);
    return {
      count: first.length,
      same: first.every((one, i) => one === second[i]),
      open: first.every((one) => one.isOpen()),
    };
  },
  read: (id: string) => composerOf(id).read(),
  replace: (id: string, from: string, to: string | null) => {
    const address = parseAddress(from);
    if (address === null) throw new Error('not an address');
    return composerOf(id).replaceRecipient(address, to);
  },
  fill: (id: string, message: MessageToMove) => composerOf(id).fill(message),
  insert: (id: string, text: string, html: string) => insertText(composerOf(id).editor(), text, html),
  pressSend: (id: string) => composerOf(id).pressSend(),
  marks: (id: string) =>
    composerOf(id)
      .recipientMarks()
      .map(({ shown, element }) => ({ shown, tag: element.tagName })),
  bar: (id: string) => {
    const place = composerOf(id).barPlace();
    return (
      place !== null &&
      document.contains(place.parent) &&
      (place.before === null || place.before.parentNode === place.parent)
    );
  },
  focusBody: (id: string) => {
    composerOf(id).focusBody();
    return document.activeElement !== null && document.activeElement !== document.body;
  },
  /** From now on, notes and stops every event that the adapter takes for a send. */
  watch: (id: string) => {
    for (const name of ['click', 'keydown', 'submit']) {
      window.addEventListener(
        name,
        (event) => {
          const composer = adapterOf(id).sendAskedBy(event, document);
          if (composer === null) return;
          asked.push(composer === composerOf(id) ? event.type : 'another composer');
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true },
      );
    }
  },
  asked: () => asked.splice(0),
  readRequest: (id: string, request: HeldRequest) =>
    adapterOf(id).readRequest(request, document)?.kind ?? null,
  /** Takes elements out of the page one by one and reads each time; gives what was thrown or taken for known. */
  damage: (id: string) => {
    const { root } = composerOf(id);
    const complaints: string[] = [];
    for (const element of [...root.querySelectorAll('*')].slice(0, 400)) {
      const { parentNode, nextSibling } = element;
      element.remove();
      try {
        for (const composer of adapterOf(id).composers(document)) {
          composer.read();
          composer.recipientMarks();
          composer.barPlace();
        }
      } catch (error) {
        complaints.push(`${element.tagName}.${element.className}: ${String(error)}`);
      }
      parentNode?.insertBefore(element, nextSibling);
    }
    return complaints;
  },
};

export type AdapterTools = typeof tools;
declare global {
  var pliSurContract: AdapterTools;
}
globalThis.pliSurContract = tools;

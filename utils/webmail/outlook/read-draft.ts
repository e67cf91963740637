import type { Address } from '../../mail/address';
import { type Attachment, type BodyText, type Draft, type Reading, read, unread } from '../../mail/draft';
import { splitBody } from '../../mail/quoted-text';
import { textOf } from '../dom-text';
import { findFirst, findOutermost } from '../find';
import { bodyOf } from '../html-body';
import { findOnlyAddress, readRecipients } from './recipients';
import { SELECTORS } from './selectors';

/** Reads what a surface would send now. */
export function readDraft(surface: HTMLElement): Draft {
  const page = surface.ownerDocument;
  return {
    sender: readSender(surface, page),
    recipients: readRecipients(surface),
    subject: readSubject(surface),
    body: readBody(surface),
    attachments: readAttachments(surface),
    host: page.location?.hostname ?? '',
  };
}

/** The subject field; by its tag, since `instanceof` fails across windows. */
export function findSubject(surface: HTMLElement): HTMLInputElement | null {
  const found = findFirst(surface, SELECTORS.subject);
  return found !== null && isInput(found) ? found : null;
}

/** What the message is written in; null if there is none or it is out of reach. */
export function findEditor(surface: HTMLElement): HTMLElement | null {
  const body = findFirst(surface, SELECTORS.body);
  return body !== null && isFrame(body) ? (body.contentDocument?.body ?? null) : body;
}

/** An inline answer shows no subject until its header is expanded. */
function readSubject(surface: HTMLElement): Reading<string> {
  const input = findSubject(surface);
  return input === null ? unread('not-found') : read(input.value);
}

function readBody(surface: HTMLElement): Reading<BodyText> {
  const editor = findEditor(surface);
  if (editor === null)
    return unread(findFirst(surface, SELECTORS.body) === null ? 'not-found' : 'out-of-reach');
  return read(isTextArea(editor) ? splitBody(editor.value) : bodyOf(editor));
}

/** The sender's row if it is shown, else the person's own mailbox, which then is the sender. */
function readSender(surface: HTMLElement, page: Document): Reading<Address> {
  const row = findFirst(surface, SELECTORS.from);
  if (row !== null) {
    const address = addressIn(row);
    return address === null ? unread('name-only') : read(address);
  }
  const own = SELECTORS.ownMailbox
    .flatMap((selector) => [...page.querySelectorAll(selector)])
    .map(addressIn)
    .find((address) => address !== null);
  return own ? read(own) : unread('not-found');
}

function addressIn(element: Element): Address | null {
  const hint = /[?&]login_hint=([^&]*)/.exec(element.getAttribute('href') ?? '')?.[1] ?? '';
  const texts = [
    element.getAttribute('data-folder-name') ?? '',
    element.getAttribute('title') ?? '',
    element.getAttribute('aria-label') ?? '',
    textOf(element),
    hint.replace(/%40/i, '@'),
  ];
  return texts.map(findOnlyAddress).find((address) => address !== null) ?? null;
}

/** Cards of attached files. Outlook shows nothing where there is none, so none found is none. */
function readAttachments(surface: HTMLElement): Reading<readonly Attachment[]> {
  const cards = findOutermost(surface, SELECTORS.attachment);
  return read(cards.map((card) => ({ name: nameOfCard(card), size: null })));
}

function nameOfCard(card: HTMLElement): string {
  const titled = card.hasAttribute('title') ? card : card.querySelector('[title]');
  return titled?.getAttribute('title') || (textOf(card).split('\n')[0] ?? '');
}

function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

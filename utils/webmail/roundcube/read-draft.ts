import type { Address } from '../../mail/address';
import { type Attachment, type BodyText, type Draft, type Reading, read, unread } from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import { splitBody } from '../../mail/quoted-text';
import { findFirst, findOutermost } from '../find';
import { bodyOf } from '../html-body';
import { readRecipients } from './recipients';
import { SELECTORS } from './selectors';

/** What the compose form would send now. */
export function readDraft(form: HTMLElement): Draft {
  const page = form.ownerDocument;
  return {
    sender: readSender(form),
    recipients: readRecipients(form),
    subject: readSubject(form),
    body: readBody(form),
    attachments: readAttachments(page),
    host: page.location.hostname,
  };
}

/** The identity chosen in the form, or the one that a `_from` value stands for. */
export function readSender(form: ParentNode, value?: string): Reading<Address> {
  const field = findFirst(form, SELECTORS.sender);
  const options = field instanceof HTMLSelectElement ? [...field.options] : [];
  const chosen = options.find((option) => (value === undefined ? option.selected : option.value === value));
  const text = chosen?.text ?? value ?? (field instanceof HTMLInputElement ? field.value : '');
  const address = parseAddress(text);
  return address === null ? unread('not-found') : read(address);
}

function readSubject(form: ParentNode): Reading<string> {
  const field = findFirst(form, SELECTORS.subject);
  return field instanceof HTMLInputElement ? read(field.value) : unread('not-found');
}

function readBody(form: HTMLElement): Reading<BodyText> {
  const editor = htmlBody(form);
  if (editor !== null) return read(bodyOf(editor));
  const plain = findFirst(form, SELECTORS.plainBody);
  if (plain instanceof HTMLTextAreaElement) return read(splitBody(plain.value));
  return unread('not-found');
}

/** The editable element of TinyMCE, null in plain text. */
export function htmlBody(form: HTMLElement): HTMLElement | null {
  const frame = findFirst(form, SELECTORS.htmlBody);
  if (!(frame instanceof HTMLIFrameElement) || frame.offsetParent === null) return null;
  return frame.contentDocument?.body ?? null;
}

export function readAttachments(page: Document): Reading<readonly Attachment[]> {
  const files = findOutermost(page, SELECTORS.attachments).map((item) => {
    const name = findFirst(item, SELECTORS.attachmentName) ?? item;
    return { name: name.textContent?.trim() ?? '', size: null };
  });
  return read(files.filter(({ name }) => name !== ''));
}

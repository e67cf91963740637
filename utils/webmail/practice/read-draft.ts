import { parseAddressList } from '../../mail/address-list';
import { type BodyText, type Draft, type Reading, type Recipient, read, unread } from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import { splitBody } from '../../mail/quoted-text';
import { bodyOf } from '../html-body';
import { chipsOf, FIELDS, inputOf, SELECTORS } from './selectors';

/** What the composer would send now. */
export function readDraft(root: HTMLElement): Draft {
  return {
    sender: readSender(root),
    recipients: readRecipients(root),
    subject: readSubject(root),
    body: readBody(root),
    attachments: read(
      [...root.querySelectorAll<HTMLElement>(SELECTORS.file)].map(({ dataset }) => ({
        name: dataset['file'] ?? '',
        size: null,
      })),
    ),
    host: root.ownerDocument.location.hostname,
  };
}

/** Chips, and text that still stands in the inputs: the page takes that in when it sends. */
export function readRecipients(root: HTMLElement): Reading<readonly Recipient[]> {
  if (inputOf(root, 'to') === null) return unread('not-found');
  return read(
    FIELDS.flatMap((field) => {
      const { addresses, rejected } = parseAddressList(inputOf(root, field)?.value ?? '');
      return [
        ...chipsOf(root, field).map((chip) => recipientOf(field, shownIn(chip))),
        ...addresses.map((address) => ({ field, shown: address.spec, address: read(address) })),
        ...rejected.map((text) => recipientOf(field, text)),
      ];
    }),
  );
}

/** The recipient of a chip, as the page shows it. */
export function shownIn(chip: HTMLElement): string {
  return chip.dataset['recipient'] ?? '';
}

function recipientOf(field: Recipient['field'], shown: string): Recipient {
  const address = parseAddress(shown);
  return { field, shown, address: address === null ? unread('not-an-address') : read(address) };
}

function readSender(root: HTMLElement): Draft['sender'] {
  const address = parseAddress(root.querySelector<HTMLSelectElement>(SELECTORS.from)?.value ?? '');
  return address === null ? unread('not-found') : read(address);
}

function readSubject(root: HTMLElement): Reading<string> {
  const input = root.querySelector<HTMLInputElement>(SELECTORS.subject);
  return input === null ? unread('not-found') : read(input.value);
}

function readBody(root: HTMLElement): Reading<BodyText> {
  const body = root.querySelector<HTMLElement>(SELECTORS.body);
  if (body === null) return unread('not-found');
  return read(isTextArea(body) ? splitBody(body.value) : bodyOf(body));
}

/** Plain text is written in a text area, formatted text in an editable element. */
export function isTextArea(body: Element): body is HTMLTextAreaElement {
  return body.localName === 'textarea';
}

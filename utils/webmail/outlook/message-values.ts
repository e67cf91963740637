import type { Address } from '../../mail/address';
import {
  type Attachment,
  type BodyText,
  type Reading,
  type Recipient,
  type RecipientField,
  read,
  unread,
} from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import { splitBody } from '../../mail/quoted-text';
import { bodyFromHtml, type HtmlParser } from '../html-body';
import { hasMember, listOfMember, memberOf, textOfMember } from './json';

/** Longest HTML body that is parsed, in UTF-16 units: pasted pictures may travel inside it. */
const MAX_HTML = 8_000_000;

/** Types of mailbox with members that nobody sees here. */
const GROUP_TYPES = new Set(['PublicDL', 'PrivateDL', 'GroupMailbox']);

const FIELD_LABELS: Readonly<Record<RecipientField, string>> = { to: 'À', cc: 'Cc', bcc: 'Cci' };

/** Stands for the recipients of a field that may exist and cannot be read. */
export function unseenRecipient(field: RecipientField): Recipient {
  return { field, shown: FIELD_LABELS[field], address: unread('not-found') };
}

/** A list of recipients of an item; null if the item has no such member. */
export function readRecipientList(
  item: unknown,
  key: string,
  field: RecipientField,
): readonly Recipient[] | null {
  if (!hasMember(item, key)) return null;
  const list = memberOf(item, key);
  if (list === null) return [];
  if (!Array.isArray(list)) return [unseenRecipient(field)];
  return list.map((entry: unknown) => readRecipient(entry, field));
}

export function readSubject(item: unknown): Reading<string> | null {
  if (!hasMember(item, 'Subject')) return null;
  const subject = memberOf(item, 'Subject') ?? '';
  return typeof subject === 'string' ? read(subject) : unread('out-of-reach');
}

/** Reads `{BodyType, Value}`; null if there is none. A body of unknown type is taken for HTML. */
export function readBodyContent(body: unknown, parser: HtmlParser | null): Reading<BodyText> | null {
  if (body === undefined) return null;
  const value = body === null ? '' : textOfMember(body, 'Value');
  if (value === null) return unread('out-of-reach');
  if (textOfMember(body, 'BodyType') === 'Text') return read(splitBody(value));
  if (value.length > MAX_HTML) return unread('too-large');
  return readHtml(value, parser);
}

/** The sender that the item names, else the mailbox it leaves from; null if it names none. */
export function readSender(item: unknown): Reading<Address> | null {
  for (const key of ['From', 'sendAs']) {
    const from = memberOf(item, key);
    const address = parseAddress(textOfMember(memberOf(from, 'Mailbox') ?? from, 'EmailAddress') ?? '');
    if (address !== null) return read(address);
  }
  const own = parseAddress(textOfMember(memberOf(item, 'mailboxInfo'), 'mailboxSmtpAddress') ?? '');
  return own === null ? null : read(own);
}

export function readAttachmentList(item: unknown): Reading<readonly Attachment[]> | null {
  if (!Array.isArray(memberOf(item, 'Attachments'))) return null;
  const files = listOfMember(item, 'Attachments');
  return read(files.map((file) => ({ name: textOfMember(file, 'Name') ?? '', size: readSize(file) })));
}

function readSize(file: unknown): number | null {
  const size = memberOf(file, 'Size');
  return typeof size === 'number' ? size : null;
}

function readRecipient(entry: unknown, field: RecipientField): Recipient {
  const mailbox = memberOf(entry, 'Mailbox') ?? entry;
  const name = textOfMember(mailbox, 'Name') ?? '';
  const written = textOfMember(mailbox, 'EmailAddress') ?? '';
  return { field, shown: name === '' ? written : name, address: readMailbox(mailbox, name, written) };
}

/** `/o=…` is the name of a mailbox inside Exchange (`RoutingType` EX): it tells nothing of its domain. */
function readMailbox(mailbox: unknown, name: string, written: string): Reading<Address> {
  if (GROUP_TYPES.has(textOfMember(mailbox, 'MailboxType') ?? '')) return unread('group');
  if (textOfMember(mailbox, 'RoutingType') === 'EX' || written.startsWith('/')) return unread('name-only');
  const address = parseAddress(written);
  if (address === null) return unread(written === '' && name !== '' ? 'name-only' : 'not-an-address');
  return read(name === '' || name === written ? address : { ...address, name });
}

/** A page may forbid parsing to worlds that its Trusted Types bind: then the body is unread. */
function readHtml(html: string, parser: HtmlParser | null): Reading<BodyText> {
  if (parser === null) return unread('out-of-reach');
  try {
    return read(bodyFromHtml(html, parser));
  } catch {
    return unread('out-of-reach');
  }
}

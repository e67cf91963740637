import type { Address } from '../../mail/address';
import { type Attachment, type BodyText, type Reading, type Recipient, read } from '../../mail/draft';
import type { HtmlParser } from '../html-body';
import { hasMember, memberOf, textOfMember, typeOf } from './json';
import {
  readAttachmentList,
  readBodyContent,
  readRecipientList,
  readSender,
  readSubject,
} from './message-values';

/** What a payload says of a message. Null: it says nothing, the value stays what it was on the server. */
export interface MessageFields {
  readonly to: readonly Recipient[] | null;
  readonly cc: readonly Recipient[] | null;
  readonly bcc: readonly Recipient[] | null;
  readonly subject: Reading<string> | null;
  readonly body: Reading<BodyText> | null;
  readonly sender: Reading<Address> | null;
  readonly attachments: Reading<readonly Attachment[]> | null;
}

export const NO_FIELDS: MessageFields = {
  to: null,
  cc: null,
  bcc: null,
  subject: null,
  body: null,
  sender: null,
  attachments: null,
};

/** Stands where a change was posted that cannot be understood: of no type that a field has. */
const RIDDLE = 0;

/**
 * Fields of an item posted whole (`CreateItem`). In a new message, a recipient field that is absent is empty
 * and there is no attachment: files are attached to saved drafts only, which leave by `UpdateItem`. In an
 * answer, what is absent comes from the earlier message.
 */
export function readWholeItem(item: unknown, parser: HtmlParser | null): MessageFields {
  const fields = readFields(item, parser);
  const isAnswer =
    /^(?:Reply|Forward|SmartResponse)/.test(typeOf(item)) || hasMember(item, 'ReferenceItemId');
  const namesRecipients = fields.to !== null || fields.cc !== null || fields.bcc !== null;
  if (isAnswer || !namesRecipients) return fields;
  return {
    ...fields,
    to: fields.to ?? [],
    cc: fields.cc ?? [],
    bcc: fields.bcc ?? [],
    subject: fields.subject ?? read(''),
    attachments: fields.attachments ?? read([]),
  };
}

/**
 * Fields of the `Updates` of an `UpdateItem`, found by `Path.FieldURI`: their order differs from one client to
 * the next. A deletion empties the field; of two changes of one field the later one counts.
 */
export function readUpdates(updates: readonly unknown[], parser: HtmlParser | null): MessageFields {
  let fields = NO_FIELDS;
  for (const update of updates) {
    const field = textOfMember(memberOf(update, 'Path'), 'FieldURI')?.split(':').at(-1);
    if (field === undefined) continue;
    fields = mergeFields(readFields({ [field]: readNewValue(update, field) }, parser), fields);
  }
  return fields;
}

/** The first fields, completed by the second where they say nothing. */
export function mergeFields(first: MessageFields, second: MessageFields): MessageFields {
  return {
    to: first.to ?? second.to,
    cc: first.cc ?? second.cc,
    bcc: first.bcc ?? second.bcc,
    subject: first.subject ?? second.subject,
    body: first.body ?? second.body,
    sender: first.sender ?? second.sender,
    attachments: first.attachments ?? second.attachments,
  };
}

function readNewValue(update: unknown, field: string): unknown {
  const kind = typeOf(update);
  if (kind === 'DeleteItemField') return null;
  const item = memberOf(update, 'Item');
  const isSet = kind === 'SetItemField' || kind === '';
  return isSet && hasMember(item, field) ? memberOf(item, field) : RIDDLE;
}

function readFields(item: unknown, parser: HtmlParser | null): MessageFields {
  return {
    to: readRecipientList(item, 'ToRecipients', 'to'),
    cc: readRecipientList(item, 'CcRecipients', 'cc'),
    bcc: readRecipientList(item, 'BccRecipients', 'bcc'),
    subject: readSubject(item),
    body: readBodyContent(memberOf(item, 'NewBodyContent') ?? memberOf(item, 'Body'), parser),
    sender: readSender(item),
    attachments: readAttachmentList(item),
  };
}

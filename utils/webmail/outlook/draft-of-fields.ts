import {
  type Draft,
  type Reading,
  type Recipient,
  type RecipientField,
  read,
  unread,
} from '../../mail/draft';
import { type MessageFields, NO_FIELDS } from './message-fields';
import { unseenRecipient } from './message-values';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/**
 * The draft that posted fields make. A recipient field of which nothing is known is shown as one recipient
 * that cannot be read, so that it is never taken for empty; if none is known, all recipients are unread.
 */
export function toDraft(fields: MessageFields, page: Document): Draft {
  return {
    sender: fields.sender ?? unread('not-found'),
    recipients: toRecipients(fields),
    subject: fields.subject ?? unread('not-found'),
    body: fields.body ?? unread('not-found'),
    attachments: fields.attachments ?? unread('not-found'),
    host: page.location?.hostname ?? '',
  };
}

/** The fields that a composer's draft makes; what it could not read says nothing. */
export function toFields(draft: Draft): MessageFields {
  const recipients = draft.recipients.known ? draft.recipients.value : null;
  function inField(field: RecipientField): readonly Recipient[] | null {
    return recipients?.filter((recipient) => recipient.field === field) ?? null;
  }
  return {
    ...NO_FIELDS,
    to: inField('to'),
    cc: inField('cc'),
    bcc: inField('bcc'),
    subject: knownOrNull(draft.subject),
    body: knownOrNull(draft.body),
    sender: knownOrNull(draft.sender),
    attachments: knownOrNull(draft.attachments),
  };
}

/** The recipients of all fields of which something is known. */
export function recipientsIn(fields: MessageFields): readonly Recipient[] {
  return FIELDS.flatMap((field) => fields[field] ?? []);
}

function toRecipients(fields: MessageFields): Reading<readonly Recipient[]> {
  if (FIELDS.every((field) => fields[field] === null)) return unread('not-found');
  return read(FIELDS.flatMap((field) => fields[field] ?? [unseenRecipient(field)]));
}

function knownOrNull<T>(reading: Reading<T>): Reading<T> | null {
  return reading.known ? reading : null;
}

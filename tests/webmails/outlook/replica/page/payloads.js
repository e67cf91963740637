// Replica: the message of a composer as the service takes it.

import { OWN } from './directory.js';

const ANSWERS = { reply: 'ReplyToItem', 'reply-all': 'ReplyAllToItem', forward: 'ForwardItem' };
const OPERATIONS = { new: 'newMail', reply: 'reply', 'reply-all': 'replyAll', forward: 'forward' };

/** The fields of a composer by their names on the wire. */
export function fieldsOf(composer) {
  return {
    ToRecipients: peopleOf(composer, 'to'),
    CcRecipients: peopleOf(composer, 'cc'),
    BccRecipients: peopleOf(composer, 'bcc'),
    Subject: composer.subject.value,
    Body: {
      __type: 'BodyContentType:#Exchange',
      BodyType: 'HTML',
      Value: `<html><head></head><body dir="ltr">${composer.body.getHTML()}</body></html>`,
    },
  };
}

/** The body of a `CreateItem` call. */
export function createBody(composer, disposition, sendAt) {
  const { Body, ...fields } = fieldsOf(composer);
  const answer = ANSWERS[composer.kind];
  const item = {
    __type: `${answer ?? 'Message'}:#Exchange`,
    ...fields,
    ...(answer ? { NewBodyContent: Body, ReferenceItemId: { Id: composer.reference } } : { Body }),
    From: { Mailbox: { ...OWN, MailboxType: 'Mailbox', RoutingType: 'SMTP' } },
    Importance: 'Normal',
    MessageDisposition: disposition,
    ...deferredTo(sendAt),
  };
  return { Items: [item], MessageDisposition: disposition, ComposeOperation: OPERATIONS[composer.kind] };
}

/** The body of an `UpdateItem` call with the named fields only, in an order of its own. */
export function updateBody(composer, names, disposition, sendAt) {
  const fields = fieldsOf(composer);
  const updates = [...names].reverse().map((name) => ({
    __type: 'SetItemField:#Exchange',
    Path: { __type: 'PropertyUri:#Exchange', FieldURI: name },
    Item: { __type: 'Message:#Exchange', [name]: fields[name] },
  }));
  const deferred = deferredTo(sendAt).ExtendedProperty ?? [];
  for (const property of deferred) {
    updates.push({
      __type: 'SetItemField:#Exchange',
      Path: property.ExtendedFieldURI,
      Item: { __type: 'Message:#Exchange', ExtendedProperty: [property] },
    });
  }
  return {
    ItemChanges: [{ __type: 'ItemChange:#Exchange', Updates: updates, ItemId: { Id: composer.itemId } }],
    MessageDisposition: disposition,
    SendOnNotFoundError: true,
    ComposeOperation: OPERATIONS[composer.kind],
  };
}

/** The property that makes Exchange wait (its tag is the one of MAPI's deferred send time). */
function deferredTo(sendAt) {
  if (!sendAt) return {};
  const uri = { __type: 'ExtendedPropertyUri:#Exchange', PropertyTag: '0x3FEF', PropertyType: 'SystemTime' };
  return { ExtendedProperty: [{ ExtendedFieldURI: uri, Value: sendAt }] };
}

function peopleOf(composer, field) {
  const list = composer.wells[field]?.list ?? composer.hidden[field] ?? [];
  return list.map(({ Name, EmailAddress, MailboxType }) => ({
    Name,
    EmailAddress,
    MailboxType,
    RoutingType: 'SMTP',
  }));
}

import type { HeldRequest } from '../../../../utils/webmail/contract';

/** Fictitious payloads in the shapes that Outlook's service takes, cloud and Exchange. */

export interface Mailbox {
  readonly EmailAddress?: string;
  readonly Name?: string;
  readonly RoutingType?: string;
  readonly MailboxType?: string;
  readonly __type?: string;
}

export interface MessagePlan {
  readonly to?: readonly Mailbox[];
  readonly cc?: readonly Mailbox[];
  readonly bcc?: readonly Mailbox[];
  readonly subject?: string;
  readonly html?: string;
  readonly from?: string;
}

/** A person whose address was typed. */
export function typed(address: string): Mailbox {
  return {
    __type: 'EmailAddress:#Exchange',
    MailboxType: 'OneOff',
    RoutingType: 'SMTP',
    EmailAddress: address,
    Name: address,
  };
}

/** A person of the company directory. */
export function colleague(name: string, address: string): Mailbox {
  return { MailboxType: 'Mailbox', RoutingType: 'SMTP', EmailAddress: address, Name: name };
}

/** A whole message item, or an answer. */
export function messageItem(plan: MessagePlan, type = 'Message'): Record<string, unknown> {
  return {
    __type: `${type}:#Exchange`,
    Subject: plan.subject ?? 'Sujet fictif',
    [type === 'Message' ? 'Body' : 'NewBodyContent']: bodyOf(plan.html ?? 'Bonjour'),
    Importance: 'Normal',
    From: plan.from === undefined ? null : { Mailbox: typed(plan.from) },
    ToRecipients: plan.to ?? [],
    CcRecipients: plan.cc ?? [],
    BccRecipients: plan.bcc ?? [],
    Sensitivity: 'Normal',
  };
}

export function bodyOf(html: string): Record<string, unknown> {
  return {
    __type: 'BodyContentType:#Exchange',
    BodyType: 'HTML',
    Value: `<html><head><style>p { margin: 0 }</style></head><body dir="ltr">${html}</body></html>`,
  };
}

export function createItem(items: readonly unknown[], disposition: unknown): Record<string, unknown> {
  return envelope('CreateItem', {
    Items: items,
    ClientSupportsIrm: true,
    MessageDisposition: disposition,
    ComposeOperation: 'newMail',
  });
}

export function updateItem(
  itemId: string,
  updates: readonly unknown[],
  disposition: unknown,
): Record<string, unknown> {
  return envelope('UpdateItem', {
    ItemChanges: [
      {
        __type: 'ItemChange:#Exchange',
        Updates: updates,
        ItemId: { __type: 'ItemId:#Exchange', Id: itemId },
      },
    ],
    ConflictResolution: 'AlwaysOverwrite',
    MessageDisposition: disposition,
    SendOnNotFoundError: true,
  });
}

export function setField(field: string, value: unknown): Record<string, unknown> {
  return {
    __type: 'SetItemField:#Exchange',
    Path: { __type: 'PropertyUri:#Exchange', FieldURI: field },
    Item: { __type: 'Message:#Exchange', [field]: value },
  };
}

export function deleteField(field: string): Record<string, unknown> {
  return {
    __type: 'DeleteItemField:#Exchange',
    Path: { __type: 'PropertyUri:#Exchange', FieldURI: field },
  };
}

/** As the cloud client posts. */
export function cloudRequest(action: string, payload: unknown): HeldRequest {
  return post({
    url: `https://courrier.example/owa/0/service.svc?action=${action}&app=Mail&n=7`,
    headers: { action },
    text: JSON.stringify(payload),
  });
}

/** As an Exchange server's own client posts. */
export function exchangeRequest(action: string, payload: unknown, actionName: string): HeldRequest {
  return post({
    via: 'xhr',
    url: `https://exchange.example/owa/service.svc?action=${action}&ID=-37&AC=1`,
    headers: { action, 'x-owa-actionname': actionName },
    text: JSON.stringify(payload),
  });
}

export function post(plan: Partial<HeldRequest>): HeldRequest {
  return { via: 'fetch', method: 'POST', url: '', headers: {}, text: null, fields: null, ...plan };
}

function envelope(action: string, body: Record<string, unknown>): Record<string, unknown> {
  return {
    __type: `${action}JsonRequest:#Exchange`,
    Header: { __type: 'JsonRequestHeaders:#Exchange', RequestServerVersion: 'V2018_01_08' },
    Body: { __type: `${action}Request:#Exchange`, ...body },
  };
}

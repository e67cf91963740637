import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttachedFile, SavedDraft, SentMessage } from './messages';
import type { Call, Item } from './read-call';

const SENDS = ['SendAndSaveCopy', 'SendOnly'];
const KINDS = { ReplyToItem: 'reply', ReplyAllToItem: 'reply-all', ForwardItem: 'forward' } as const;

interface Stored {
  readonly kind: SentMessage['kind'];
  item: Item;
  attachments: readonly AttachedFile[];
}

export interface MailStore {
  /** Folder with one JSON file for each delivered message: the judge of what has left. */
  readonly outbox: string;
  /** Carries a call out and gives the `Body` of the answer. */
  handle(action: string, call: Call): unknown;
  sent(): readonly SentMessage[];
  saves(): readonly SavedDraft[];
  clear(): void;
  remove(): void;
}

/** Replica: the server's mailbox. Drafts live by item id; a message is delivered only when its call says so. */
export function openMailStore(): MailStore {
  const outbox = mkdtempSync(join(tmpdir(), 'outlook-replica-outbox-'));
  let drafts = new Map<string, Stored>();
  let saves: SavedDraft[] = [];
  let count = 0;

  function start(): void {
    drafts = new Map([['draft-of-yesterday', oldDraft()]]);
    saves = [];
  }

  function create(item: Item): string {
    const type = item.__type.split(':')[0] ?? '';
    const id = `item-${++count}`;
    drafts.set(id, {
      kind: type in KINDS ? KINDS[type as keyof typeof KINDS] : 'new',
      item,
      attachments: [],
    });
    return id;
  }

  function settle(id: string, disposition: string | undefined): unknown {
    const stored = drafts.get(id);
    if (stored === undefined) throw new Error(`no item ${id}`);
    if (disposition !== undefined && SENDS.includes(disposition)) {
      deliver(stored);
      drafts.delete(id);
    } else saves.push({ itemId: id, ...recipientsOf(stored.item), subject: stored.item.Subject ?? '' });
    return answer(id);
  }

  function deliver({ kind, item, attachments }: Stored): void {
    const message: SentMessage = {
      kind,
      from: item.From?.Mailbox.EmailAddress ?? '',
      ...recipientsOf(item),
      subject: item.Subject ?? '',
      html: (item.Body ?? item.NewBodyContent)?.Value ?? '',
      attachments: attachments.map(({ name }) => name),
      files: attachments,
      sendAt: item.ExtendedProperty?.[0]?.Value ?? null,
    };
    const number = String(readdirSync(outbox).length + 1).padStart(4, '0');
    writeFileSync(join(outbox, `${number}.json`), JSON.stringify(message));
  }

  function changeFiles(
    { ParentItemId, Attachments = [] }: Call['Body'],
    change: (files: readonly AttachedFile[], given: readonly AttachedFile[]) => readonly AttachedFile[],
  ): unknown {
    const stored = drafts.get(ParentItemId?.Id ?? '');
    const given = Attachments.map(({ Name, Content }) => ({ name: Name, base64: Content }));
    if (stored) stored.attachments = change(stored.attachments, given);
    return answer(ParentItemId?.Id ?? '');
  }

  function handle(action: string, { Body: body }: Call): unknown {
    const [item] = body.Items ?? [];
    const [change] = body.ItemChanges ?? [];
    if (action === 'CreateItem' && item) {
      const isMail = !item.__type.startsWith('CalendarItem');
      return isMail ? settle(create(item), body.MessageDisposition) : answer('event');
    }
    if (action === 'UpdateItem' && change) {
      const stored = drafts.get(change.ItemId.Id);
      for (const { Item: changed } of change.Updates) {
        if (stored) stored.item = { ...stored.item, ...changed, __type: stored.item.__type };
      }
      return settle(change.ItemId.Id, body.MessageDisposition);
    }
    if (action === 'CreateAttachmentFromLocalFile') {
      return changeFiles(body, (files, given) => [...files, ...given]);
    }
    if (action === 'DeleteAttachment') {
      return changeFiles(body, (files, given) =>
        files.filter(({ name }) => !given.some((one) => one.name === name)),
      );
    }
    const id = body.ItemIds?.[0]?.Id ?? '';
    if (action === 'DeleteItem') drafts.delete(id);
    return { Item: { ...drafts.get(id)?.item, ItemId: { Id: id }, Text: 'Texte de la veille.' } };
  }

  start();
  return {
    outbox,
    handle,
    sent: () =>
      readdirSync(outbox)
        .sort()
        .map((name) => JSON.parse(readFileSync(join(outbox, name), 'utf8'))),
    saves: () => saves,
    clear() {
      for (const name of readdirSync(outbox)) rmSync(join(outbox, name));
      start();
    },
    remove: () => rmSync(outbox, { recursive: true, force: true }),
  };
}

/** A draft that the page did not save in this session. */
function oldDraft(): Stored {
  const person = (Name: string, EmailAddress: string) => ({
    Name,
    EmailAddress,
    MailboxType: 'ExternalMailbox',
  });
  return {
    kind: 'new',
    item: {
      __type: 'Message:#Exchange',
      ToRecipients: [person('Noa Chimère', 'noa.chimere@usine.example')],
      Subject: 'Brouillon de la veille',
      Body: { Value: '<html><body>Texte de la veille.</body></html>' },
      From: { Mailbox: { EmailAddress: 'camille.exemple@sante-travail.example' } },
    },
    attachments: [],
  };
}

function recipientsOf(item: Item): Pick<SentMessage, 'to' | 'cc' | 'bcc'> {
  const addresses = (people: Item['ToRecipients']) => (people ?? []).map(({ EmailAddress }) => EmailAddress);
  return {
    to: addresses(item.ToRecipients),
    cc: addresses(item.CcRecipients),
    bcc: addresses(item.BccRecipients),
  };
}

function answer(id: string): unknown {
  const items = [{ ItemId: { __type: 'ItemId:#Exchange', Id: id, ChangeKey: `${id}-key` } }];
  return { ResponseMessages: { Items: [{ ResponseClass: 'Success', Items: items }] } };
}

import type { Address } from '../../utils/mail/address';
import {
  type Attachment,
  type Draft,
  type Reading,
  type Recipient,
  type RecipientField,
  read,
  unread,
} from '../../utils/mail/draft';
import { parseAddress } from '../../utils/mail/parse-address';
import { splitBody } from '../../utils/mail/quoted-text';

/** A draft in few words. Null stands for a part that could not be read. */
export interface DraftPlan {
  readonly from?: string | null;
  /** Text that is no address makes a recipient shown by name only. Null: the list could not be read. */
  readonly to?: readonly string[] | null;
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string | null;
  /** Plain text of the body, quotes and signature included. */
  readonly text?: string | null;
  readonly attachments?: readonly string[] | null;
  /** A file besides, protected by a password. */
  readonly unreadFile?: string;
  readonly host?: string;
}

/** Builds a draft; what is not named is present and empty, and the sender is an ordinary mailbox. */
export function buildDraft(plan: DraftPlan = {}): Draft {
  const { from = 'moi@organisation.example', to = [], subject = '', text = '', attachments = [] } = plan;
  const closed = plan.unreadFile === undefined ? [] : [closedFile(plan.unreadFile)];
  return {
    sender: from === null ? unread('not-found') : readAddress(from),
    recipients: to === null ? unread('out-of-reach') : read(recipientsOf({ ...plan, to })),
    subject: subject === null ? unread('not-found') : read(subject),
    body: text === null ? unread('out-of-reach') : read(splitBody(text)),
    attachments:
      attachments === null
        ? unread('not-found')
        : read([...attachments.map((name) => ({ name, size: null })), ...closed]),
    host: plan.host ?? 'webmail.organisation.example',
  };
}

function closedFile(name: string): Attachment {
  return { name, size: null, content: { state: 'unread', why: 'protected' } };
}

/** One recipient as a composer would show it. */
export function buildRecipient(shown: string, field: RecipientField = 'to'): Recipient {
  return { field, shown, address: readAddress(shown) };
}

function recipientsOf(plan: DraftPlan): Recipient[] {
  return [
    ...(plan.to ?? []).map((shown) => buildRecipient(shown, 'to')),
    ...(plan.cc ?? []).map((shown) => buildRecipient(shown, 'cc')),
    ...(plan.bcc ?? []).map((shown) => buildRecipient(shown, 'bcc')),
  ];
}

function readAddress(text: string): Reading<Address> {
  const address = parseAddress(text);
  return address === null ? unread('name-only') : read(address);
}

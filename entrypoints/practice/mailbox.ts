import type { RecipientField } from '../../utils/mail/draft';
import type { Language } from './language';
import type { RichText } from './rich-text';

export type FolderId = 'inbox' | 'drafts' | 'sent';

/** In the order in which they are listed. */
export const FOLDERS: readonly FolderId[] = ['inbox', 'drafts', 'sent'];

/** In the order in which a composer shows them. */
export const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** Recipients as they were typed (`a@b` or `Name <a@b>`), by field. */
export type RecipientsByField = Readonly<Record<RecipientField, readonly string[]>>;

/** A message body: formatted, or plain with `\n` between lines. */
export type Body =
  | { readonly format: 'html'; readonly content: RichText }
  | { readonly format: 'plain'; readonly text: string };

export interface Message {
  readonly id: string;
  readonly folder: FolderId;
  /** `Name <address>`. */
  readonly from: string;
  readonly recipients: RecipientsByField;
  readonly subject: string;
  readonly body: Body;
  /** Names only: a file is never read. */
  readonly attachments: readonly string[];
  /** When it was received, saved or sent, in milliseconds since 1970. */
  readonly at: number;
  readonly isSeen: boolean;
}

export interface OpenComposer {
  readonly id: string;
  /** The saved draft that it continues. */
  readonly draftId: string | null;
  /** The identity it writes as, `Name <address>`. */
  readonly from: string;
  readonly recipients: RecipientsByField;
  /** Text in the recipient inputs that is not a chip yet. */
  readonly typing: Readonly<Record<RecipientField, string>>;
  readonly showsCc: boolean;
  readonly showsBcc: boolean;
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly string[];
  readonly isMinimised: boolean;
  /** True if closing would lose something. */
  readonly isChanged: boolean;
}

/** What the page last told the person. */
export type Said =
  | { readonly kind: 'sent'; readonly to: readonly string[] }
  | { readonly kind: 'saved' | 'discarded' | 'needs-recipient' }
  | { readonly kind: 'not-an-address'; readonly shown: string };

/** All that the practice webmail holds. It lives in memory only: a reload starts afresh. */
export interface Mailbox {
  readonly language: Language;
  readonly folder: FolderId;
  readonly openMessage: string | null;
  readonly messages: readonly Message[];
  /** Oldest first. */
  readonly composers: readonly OpenComposer[];
  /** The composer that a narrow window shows. */
  readonly front: string | null;
  readonly said: Said | null;
  /** Numbers the messages and composers made here. */
  readonly made: number;
}

/** No recipients at all. */
export const NOBODY: RecipientsByField = { to: [], cc: [], bcc: [] };

/** The messages of a folder, newest first. */
export function messagesIn(mailbox: Mailbox, folder: FolderId): readonly Message[] {
  return mailbox.messages.filter((message) => message.folder === folder).sort((a, b) => b.at - a.at);
}

/** Every recipient, in the order of the fields. */
export function allRecipients(recipients: RecipientsByField): readonly string[] {
  return FIELDS.flatMap((field) => recipients[field]);
}

import type { Address } from './address';
import type { FileContent } from './attachment-content';

/**
 * A value read from a page, or the reason why it could not be read.
 * Unknown is never taken for safe: rules look at `why`, never at a default.
 */
export type Reading<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: UnreadReason };

export type UnreadReason =
  /** The page has no element where the value is expected. */
  | 'not-found'
  /** The recipient is shown by name only, as a person of the company directory. */
  | 'name-only'
  /** A distribution list or contact group: its members cannot be seen. */
  | 'group'
  /** Text that is not a mail address. */
  | 'not-an-address'
  /** The value lies in a frame or an editor that cannot be reached. */
  | 'out-of-reach'
  /** The value is there but larger than what is read. */
  | 'too-large';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** One recipient as the composer shows it. `shown` is the text the person sees. */
export interface Recipient {
  readonly field: RecipientField;
  readonly shown: string;
  readonly address: Reading<Address>;
}

/** The body, cut where the person's own words end. Plain text, `\n` between blocks. */
export interface BodyText {
  readonly written: string;
  readonly quoted: string;
  readonly signature: string;
}

/** A file of the draft. Sizes in bytes, null where the page does not say. */
export interface Attachment {
  readonly name: string;
  readonly size: number | null;
  /** What is inside; absent where an adapter knows names only. */
  readonly content?: FileContent;
}

/** What a composer would send now. Every part says how it was read. */
export interface Draft {
  readonly sender: Reading<Address>;
  readonly recipients: Reading<readonly Recipient[]>;
  readonly subject: Reading<string>;
  readonly body: Reading<BodyText>;
  readonly attachments: Reading<readonly Attachment[]>;
  /** Host name of the webmail, which stands in for a sender that cannot be read. */
  readonly host: string;
}

/** A reading that succeeded. */
export function read<T>(value: T): Reading<T> {
  return { known: true, value };
}

/** A reading that failed, with its reason. */
export function unread(why: UnreadReason): { readonly known: false; readonly why: UnreadReason } {
  return { known: false, why };
}

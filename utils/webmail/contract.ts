import type { Address } from '../mail/address';
import type { Draft } from '../mail/draft';

/**
 * One webmail, one implementation. Methods never throw on an unexpected page: they return null, false or an
 * unread `Reading`. They hold no state but a WeakMap from element to composer, and know nothing of rules.
 */
export interface WebmailAdapter {
  /** Equals the file or folder name. */
  readonly id: string;
  /** Name shown to people. */
  readonly label: string;
  /** True if the page bears this webmail's own marks. Looks at the page, never at the host. */
  recognises(page: Document): boolean;
  /** Every composer open in this document, in page order. The same element gives the same object. */
  composers(page: Document): readonly Composer[];
  /** The composer that this event (click, keydown or submit, in capture) asks to send; null for any other event. */
  sendAskedBy(event: Event, page: Document): Composer | null;
  /** True if its sends leave by requests that the second barrier sees, which then record them. */
  readonly holdsRequests: boolean;
  /** Reads a request that the page's world holds; null if it is none of this webmail's saves and sends. */
  readRequest(request: HeldRequest, page: Document): RequestReading | null;
  /** Opens a new composer in this page (for « move to my MSSanté mailbox »). False if it knows no way. */
  openComposer(page: Document): boolean;
}

/** One open compose surface. */
export interface Composer {
  readonly root: HTMLElement;
  /** False once the surface was closed, sent or detached. */
  isOpen(): boolean;
  read(): Draft;
  /** Elements that show a recipient, with the address or the name they show (`Recipient.shown`). */
  recipientMarks(): readonly { readonly shown: string; readonly element: Element }[];
  /** Where the bar goes: inserted into `parent` before `before`. Null: nowhere. */
  barPlace(): { readonly parent: Element; readonly before: Node | null } | null;
  /** Presses the webmail's own Send on its current node. False if there is none. */
  pressSend(): boolean;
  /** Puts the keyboard back into the written text. */
  focusBody(): void;
  /** Replaces (or, with null, removes) a recipient, then reads back and compares. */
  replaceRecipient(from: Address, to: string | null): Promise<ChangeOutcome>;
  /** Fills an empty composer, then reads back and compares. Nothing is sent. */
  fill(message: MessageToMove): Promise<ChangeOutcome>;
  /** What the text is written in: a text area, an editable element, the body of a frame. Null: none, or out of reach. */
  editor(): HTMLElement | null;
}

/** `mismatch`: the webmail shows something else than what was asked for; the person must look. */
export type ChangeOutcome = 'done' | 'mismatch' | 'not-possible';

/** What « move to my MSSanté mailbox » carries. Plain text, held ten minutes at most, never in a URL. */
export interface MessageToMove {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Names only: the files themselves must be added again by the person. */
  readonly attachmentNames: readonly string[];
}

/** How a request would leave the page. */
export type RequestVia = 'form' | 'fetch' | 'xhr' | 'beacon';

/** A request seen by the page-world barrier, in plain data. */
export interface HeldRequest {
  readonly via: RequestVia;
  readonly method: string;
  readonly url: string;
  /** Lower-case names; only those that name an action. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text (JSON, urlencoded), null if there is none or it is binary. */
  readonly text: string | null;
  /** Form fields in order, files by their name; null if the body is no form. */
  readonly fields: readonly (readonly [name: string, value: string])[] | null;
}

/** What a request means. `opaque`: it looks like a send, but its content cannot be read. */
export type RequestReading =
  | {
      readonly kind: 'save';
      readonly draft: Draft;
      /** Wants what the server answers: the name under which later requests speak of this draft. */
      readonly learn?: (answer: string) => void;
    }
  | { readonly kind: 'send'; readonly draft: Draft; readonly composer: Composer | null }
  | { readonly kind: 'opaque'; readonly composer: Composer | null };

import type { ActionId, Verdict } from '../assess/verdict';
import type { LookUpAnswer, LookUpSource } from '../directory/answer';
import type { Evidence } from '../health/evidence';
import type { Recipient } from '../mail/draft';
import type { Invitation, LessonAnswer } from '../platform/learning-verbs';
import type { Channel } from '../trust/channel';
import type { Composer } from '../webmail/contract';

/** Why a person sends in spite of a `justify` verdict. Recorded as this code, never as free text. */
export const REASONS = [
  'entitled-no-mssante',
  'person-agreed',
  'urgent',
  'not-health-data',
  'other',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/**
 * Asks the directory: the one stored on this device, or the API, which hears this text and nothing else. Never rejects:
 * an answer that does not come is `timed-out`.
 */
export type LookUp = (text: string, source: LookUpSource) => Promise<LookUpAnswer>;

/** What is asked of the person at the send. */
export interface Question {
  /** Null when a request was held for which no open composer is known. */
  readonly composer: Composer | null;
  readonly verdict: Verdict;
  /** True after a mend in this very dialog: the verdict is the new one. */
  readonly mended: boolean;
  /** True if sending in spite of the verdict is allowed (never for `block`, nor for `unchecked` with failClosed). */
  readonly maySend: boolean;
  /** Actions that this composer and these settings can carry out. */
  readonly available: ReadonlySet<ActionId>;
  /** What the person set aside in this message as no health data; it can be taken back. */
  readonly aside: readonly Evidence[];
  readonly mayDismiss: boolean;
  /** Channel of an address the person types as a replacement; null if it is no address. */
  judge(text: string): Channel | null;
  readonly lookUp: LookUp;
  /**
   * Set when the person asks for this recipient's MSSanté address while writing: the dialog is about that alone, and
   * nothing is sent by it.
   */
  readonly find?: Recipient;
}

export type Decision =
  | { readonly kind: 'go-back' }
  | { readonly kind: 'take-out' }
  | { readonly kind: 'send'; readonly reason: ReasonCode | null }
  | { readonly kind: 'move' }
  | { readonly kind: 'replace'; readonly recipient: Recipient; readonly to: string }
  | { readonly kind: 'remove'; readonly recipient: Recipient }
  /** « Ce n'est pas une donnée de santé », or, with `isAside` false, taking that back. */
  | { readonly kind: 'dismiss'; readonly evidence: Evidence; readonly isAside: boolean };

/** One sentence shown outside any dialog, by its name in the catalogue of words. */
export type NoticeId =
  | 'reload-tab'
  | 'sent-not-seen'
  | 'move-done'
  | 'move-check'
  | 'move-failed'
  | 'move-started'
  | 'replace-mismatch'
  | 'not-checked';

/** What a person can ask for while writing. */
export interface Help {
  /** `address.key` of the recipients at whose name the stored directory has a mailbox. */
  readonly findable: ReadonlySet<string>;
  /** Opens the search for a recipient's MSSanté address. */
  find(recipient: Recipient): void;
  /** What the person set aside in this message as no health data; it can be taken back. */
  readonly aside: readonly Evidence[];
  /** Sets a phrase aside, or takes that back, and judges anew. Null where that is not possible. */
  readonly dismiss: ((evidence: Evidence, isAside: boolean) => void) | null;
}

/** A send that waits for its attached files to be read. */
export interface Waiting {
  readonly names: readonly string[];
  /** From 0 to 1. */
  progress(): number;
  readonly done: Promise<void>;
}

/** `stop`: what is not read by now stays unread. */
export type WaitEnd = 'done' | 'stop' | 'go-back';

/** What people see. Implemented by `components/`, called by the guard. */
export interface Presenter {
  /** Draws or updates the bar and the recipient marks of a composer. */
  show(composer: Composer, verdict: Verdict, help: Help): void;
  /** Takes away what was drawn for a composer. */
  forget(composer: Composer): void;
  /**
   * Asks the person. Ends by a decision, or with `go-back` when `signal` aborts or when the page keeps
   * removing the dialog. One question at a time.
   */
  ask(question: Question, signal: AbortSignal): Promise<Decision>;
  /**
   * Tells that attached files are being read before the message leaves, and lets the person not wait. Says nothing if
   * that takes no time. Ends when `done` resolves, by the person, or with `go-back` when `signal` aborts.
   */
  awaitFiles(waiting: Waiting, signal: AbortSignal): Promise<WaitEnd>;
  /** True while a dialog of ours is open, or about to be. */
  isAsking(): boolean;
  /**
   * Offers a lesson in a corner of the page, without taking the focus. `onAnswer` is called once at most, for what the
   * person said; the function returned takes the offer away, unanswered.
   */
  invite(invitation: Invitation, onAnswer: (answer: LessonAnswer) => void): () => void;
  notify(notice: NoticeId, values?: Readonly<Record<string, string>>): void;
}

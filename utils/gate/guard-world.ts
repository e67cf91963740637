import type { AssessPolicy, Knowledge } from '../assess/assess';
import type { Verdict } from '../assess/verdict';
import type { PageFiles } from '../files-in-page/page-files';
import type { JournalEntry } from '../journal/entry';
import type { Invitation, LessonAnswer } from '../platform/learning-verbs';
import type { RequestOf } from '../platform/verbs';
import type { MessageToMove, WebmailAdapter } from '../webmail/contract';
import type { Aside } from './aside';
import type { DismissedLine } from './dismissals';
import type { Equipment } from './equipment';
import type { LessonOffers } from './lesson-offers';
import type { LookUp, Presenter } from './presenter';

/** What the guard judges by. */
export interface Judgement {
  readonly knowledge: Knowledge;
  readonly policy: AssessPolicy;
  /** True if a MSSanté webmail is set to which a message can be moved. */
  readonly canMove: boolean;
  /** True if a phrase can be set aside as no health data. */
  readonly canDismiss: boolean;
}

/** How the recipients of the open messages can be reached: all, inside MSSanté, and outside though findable. */
export interface Equipped {
  readonly all: number;
  readonly mssante: number;
  readonly findable: number;
}

/** Where lessons come from. */
export interface LessonLine {
  /** The lesson that is due now, if any. Asking counts as showing. */
  due(occasion: RequestOf<'lesson-due'>): Promise<Invitation | null>;
  answer(invitation: Invitation, answer: LessonAnswer): void;
}

/** What the guard asks of the rest of the extension. Each may fail; the guard goes on without. */
export interface Backstage {
  record(entry: JournalEntry): void;
  report(webmail: WebmailAdapter, composers: number, verdict: Verdict | null, recipients: Equipped): void;
  move(message: MessageToMove): Promise<boolean>;
  shareApproval(digest: string): Promise<void>;
  takeApproval(digest: string): Promise<boolean>;
  readonly lookUp: LookUp;
  /** Tells that a published address was taken. */
  used(address: string): void;
  readonly dismissed: DismissedLine;
  readonly lessons: LessonLine;
}

/** Everything the guard touches, given from outside. */
export interface GuardWorld {
  readonly window: Window;
  readonly adapters: readonly WebmailAdapter[];
  readonly presenter: Presenter;
  readonly backstage: Backstage;
  readonly equipment: Equipment;
  readonly aside: Aside;
  readonly lessons: LessonOffers;
  readonly files: Pick<PageFiles, 'tidy' | 'cancel' | 'progress' | 'follow'>;
  /** Null until the settings have been read. */
  judgement(): Judgement | null;
  /** Resolves when `judgement()` has something to say; never rejects. */
  ready(): Promise<void>;
  readonly signal: AbortSignal;
  now(): number;
  readonly crypto: Crypto;
}

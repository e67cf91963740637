import type { AssessPolicy, Knowledge } from '../assess/assess';
import type { Verdict } from '../assess/verdict';
import type { JournalEntry } from '../journal/entry';
import type { MessageToMove, WebmailAdapter } from '../webmail/contract';
import type { Presenter } from './presenter';

/** What the guard judges by. */
export interface Judgement {
  readonly knowledge: Knowledge;
  readonly policy: AssessPolicy;
  /** True if a MSSanté webmail is set to which a message can be moved. */
  readonly canMove: boolean;
}

/** What the guard asks of the rest of the extension. Each may fail; the guard goes on without. */
export interface Backstage {
  record(entry: JournalEntry): void;
  report(webmail: WebmailAdapter, composers: number, verdict: Verdict | null): void;
  move(message: MessageToMove): Promise<boolean>;
  shareApproval(digest: string): Promise<void>;
  takeApproval(digest: string): Promise<boolean>;
}

/** Everything the guard touches, given from outside. */
export interface GuardWorld {
  readonly window: Window;
  readonly adapters: readonly WebmailAdapter[];
  readonly presenter: Presenter;
  readonly backstage: Backstage;
  /** Null until the settings have been read. */
  judgement(): Judgement | null;
  /** Resolves when `judgement()` has something to say; never rejects. */
  ready(): Promise<void>;
  readonly signal: AbortSignal;
  now(): number;
  readonly crypto: Crypto;
}

import type { Evidence, HealthLevel } from '../health/evidence';
import type { Recipient } from '../mail/draft';
import type { Channel } from '../trust/channel';
import type { FileState } from './file-states';

/** From silence to refusal, in this order (see `RANK`). */
export type VerdictLevel = 'clear' | 'notice' | 'unchecked' | 'warn' | 'justify' | 'block';

export const RANK: Readonly<Record<VerdictLevel, number>> = {
  clear: 0,
  notice: 1,
  unchecked: 2,
  warn: 3,
  justify: 4,
  block: 5,
};

/** What a person can do about a finding. Also the `data-action` of its button. */
export type ActionId =
  | 'find-address'
  | 'move-to-mssante'
  | 'take-out'
  | 'remove-recipient'
  | 'go-back'
  | 'send-anyway';

export type RuleId = string;

/** One rule's remark on a draft. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: VerdictLevel;
  /** The recipients it speaks of; empty when it speaks of the whole draft. */
  readonly about: readonly Recipient[];
  /** Safe actions, the best one first. `go-back` and `send-anyway` are never listed: the level decides. */
  readonly actions: readonly ActionId[];
  /** Values for the placeholders of the rule's sentence. */
  readonly values: Readonly<Record<string, string>>;
}

/** A recipient with the channel it was judged to have. */
export interface JudgedRecipient {
  readonly recipient: Recipient;
  readonly channel: Channel;
}

export interface Verdict {
  readonly level: VerdictLevel;
  readonly health: HealthLevel;
  /** Whether the message leaves from inside the espace de confiance. */
  readonly from: 'mssante' | 'ordinary';
  readonly recipients: readonly JudgedRecipient[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
  /** Attached files and whether their inside was read; none where reading is turned off. */
  readonly files: readonly FileState[];
}

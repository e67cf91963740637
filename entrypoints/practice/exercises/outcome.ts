import type { ReasonCode } from '../../../utils/gate/presenter';
import type { HealthLevel } from '../../../utils/health/evidence';

/** A message that left the practice webmail, with what the guard made of it. */
export interface SentMessage {
  readonly kind: 'sent';
  /** The mailbox it was written from. */
  readonly from: 'mssante' | 'ordinary';
  /** Addresses of all fields, in lower case. */
  readonly to: readonly string[];
  /** Subject and body, quoted text included. */
  readonly text: string;
  /** Names of the attached files. */
  readonly files: readonly string[];
  /** What the guard saw in it, attached files included. */
  readonly health: HealthLevel;
  /** The reason that was given for sending it in spite of a warning. */
  readonly reason: ReasonCode | null;
}

/** How an exercise ended: what is judged. */
export type Outcome = SentMessage | { readonly kind: 'discarded' };

/** What the replica's server has recorded. */

/** A file as it was handed over. */
export interface AttachedFile {
  readonly name: string;
  readonly base64: string;
}

/** A message that was delivered, as it lies in the outbox folder. */
export interface SentMessage {
  readonly kind: 'new' | 'reply' | 'reply-all' | 'forward';
  readonly from: string;
  /** Addresses. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly string[];
  readonly files: readonly AttachedFile[];
  /** ISO date, null if it left at once. */
  readonly sendAt: string | null;
}

/** A draft after a save. */
export interface SavedDraft {
  readonly itemId: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
}

/** A call of the service. */
export interface RecordedRequest {
  readonly action: string;
  readonly disposition: string | null;
  readonly url: string;
  /** Where the payload was. */
  readonly payloadIn: 'body' | 'header';
  readonly payload: unknown;
}

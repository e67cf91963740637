import type { UnreadFileReason } from '../mail/attachment-content';

/** Thrown by a reader of files where it can go no further. What it read before is kept. */
export class UnreadError extends Error {
  readonly why: UnreadFileReason;
  /** Ends the reading of the whole file, and not only of the inner file in which it happened. */
  readonly endsAll: boolean;

  constructor(
    why: UnreadFileReason,
    { endsAll = false, cause }: { endsAll?: boolean; cause?: unknown } = {},
  ) {
    super(why, { cause });
    this.why = why;
    this.endsAll = endsAll;
  }
}

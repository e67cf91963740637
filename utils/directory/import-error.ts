import type { ImportFailure } from './state';

/** An import cannot go on. The message is the reason: nothing of the file or its name is told. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly reason: ImportFailure;

  constructor(reason: ImportFailure, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** The reason for which something failed: told by our own code, of the disk, or unknown. */
export function reasonOf(fault: unknown): ImportFailure {
  if (fault instanceof ImportError) return fault.reason;
  const name = fault instanceof Error || fault instanceof DOMException ? fault.name : '';
  if (name === 'AbortError') return 'cancelled';
  return name === 'QuotaExceededError' ? 'disk-full' : 'failed';
}

import type { ImportProgress } from '../state';
import type { AddressOrigin } from './import-job';

/** What an import from an address needs to know. Plain data: it may be run in another context. */
export interface UpdateOrder {
  readonly from: AddressOrigin;
  /** The organisation's mirror, and its public key; each empty if it is not set. */
  readonly url: string;
  readonly mirrorKey: string;
  /** The ETag of the last visit. */
  readonly mark: string | null;
}

/** How an import ended well. */
export interface Updated {
  /** The ETag to remember; null if there is none. */
  readonly mark: string | null;
}

/** Runs imports from an address, wherever that is. */
export interface ImportRunner {
  /**
   * Holds the import lock meanwhile. Until it resolves the old directory is in use, and for good if it rejects.
   * @returns null, with nothing done, if another context imports
   * @throws {ImportError}
   */
  run(
    order: UpdateOrder,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Updated | null>;
}

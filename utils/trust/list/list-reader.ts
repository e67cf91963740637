import type { TrustList } from './trust-list';

/** Reads one form of a trust list, piece by piece. Both functions throw TrustListError. */
export interface ListReader {
  write(text: string): void;
  /** To be called once all was written: says whether it was whole. */
  end(): TrustList | Promise<TrustList>;
}

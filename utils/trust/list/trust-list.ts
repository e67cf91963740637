import type { TrustProblem } from '../trust-state';

/** Why an entry of a list gives no domain. */
export type RejectReason =
  /** Holds an '@': what stands before it is a mailbox, and the list admits whole domains only. */
  | 'address'
  /** Holds a '*': the liste blanche means exact names. */
  | 'wildcard'
  | 'not-a-domain';

export interface RejectedEntry {
  /** Counted from 1, in the order of the file. */
  readonly entry: number;
  readonly reason: RejectReason;
  /** As the file has it; left out where it may be somebody's address. */
  readonly name?: string;
}

/** A whole trust list. Of the file it keeps names and dates, never the contacts of operators. */
export interface TrustList {
  /** Lower case, Unicode form, each once, sorted. */
  readonly names: readonly string[];
  /** Entries of the file: the liste blanche has one for each domain and operator's certificate. */
  readonly entries: number;
  readonly rejected: readonly RejectedEntry[];
  /** ISO 8601; null if the file did not say. */
  readonly generatedAt: string | null;
  /** `not-verified`: the file bears an XML signature, whose certificate (IGC-Santé) no browser can check. */
  readonly signature: 'none' | 'not-verified';
}

/** A file of which nothing was taken. */
export class TrustListError extends Error {
  constructor(readonly problem: Extract<TrustProblem, 'cut' | 'foreign' | 'empty'>) {
    super(`no trust list: ${problem}`);
  }
}

/** Where a mailbox stands with respect to the espace de confiance MSSanté. */
export type Channel =
  | 'trusted'
  | 'probable'
  | 'test'
  | 'patient'
  | 'internal'
  | 'outside'
  | 'look-alike'
  | 'unreadable';

/** What is known of domains when an address is judged. Domains lower case, Unicode form. */
export interface TrustKnowledge {
  /** Domains of the liste blanche or named by the organisation. Null: no list. */
  readonly trustedDomains: ReadonlySet<string> | null;
  /** Domains that speak for MSSanté without proving it: of a stale list, or seen in the directory. */
  readonly probableDomains?: ReadonlySet<string>;
  /** True if the list is older than 30 days or absent. */
  readonly listIsStale: boolean;
  /** The organisation's own ordinary mail domains. */
  readonly internalDomains: ReadonlySet<string>;
}

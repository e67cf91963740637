/**
 * A mail address as written, and in the form that is compared.
 * `key` is lower case, IDN in Unicode form, without comments or a trailing dot; two addresses are the same
 * mailbox for us when their keys are equal.
 */
export interface Address {
  /** Display name without quotes, empty if none. */
  readonly name: string;
  /** `local@domain` as the person wrote it. */
  readonly spec: string;
  /** Lower-case local part (tags kept). */
  readonly local: string;
  /** Lower-case domain in Unicode form. */
  readonly domain: string;
  /** `local@domain`, for comparison. */
  readonly key: string;
}

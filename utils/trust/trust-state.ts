import * as z from 'zod/mini';

/** Where a trust list comes from, in the order in which they are tried. */
export const trustOriginSchema = z.enum(['mirror', 'official', 'file']);
export type TrustOrigin = z.infer<typeof trustOriginSchema>;

/** Why no new list was taken. The old one is still in use. */
export const TRUST_PROBLEMS = [
  'offline',
  /** The official address: the browser does not know the certificates of IGC-Santé (or the host is away; a browser does not say which). */
  'certificate-or-offline',
  'refused-by-server',
  /** The end is missing. */
  'cut',
  /** Not a liste blanche. */
  'foreign',
  'empty',
  'bad-signature',
  'disk-full',
  'failed',
] as const;
export type TrustProblem = (typeof TRUST_PROBLEMS)[number];

/** `not-verified`: the file bears an XML signature, which Pli sûr does not check. `verified`: the mirror's Ed25519. */
const trustSignatureSchema = z.enum(['none', 'not-verified', 'verified']);
export type TrustSignature = z.infer<typeof trustSignatureSchema>;

export const storedTrustListSchema = z.object({
  /** How many names. */
  domains: z.number(),
  /** How many entries the file had, and how many of them were no domain names. */
  entries: z.number(),
  rejected: z.number(),
  /** ISO 8601; null if the file did not say. */
  generatedAt: z.nullable(z.string()),
  /** In ms since 1970. */
  takenAt: z.number(),
  origin: trustOriginSchema,
  signature: trustSignatureSchema,
});
export type StoredTrustList = z.infer<typeof storedTrustListSchema>;

export interface TrustState {
  current: StoredTrustList | null;
  /** Older than 30 days, or absent. */
  isStale: boolean;
  /**
   * A list that waits for a person's yes: it has lost more than a fifth of the names, or it comes from a file and
   * was made before the list in use (`isOlder`).
   */
  held: { list: StoredTrustList; lost: number; isOlder?: boolean | undefined } | null;
  /** `at` in ms since 1970. */
  lastTry: { at: number; origin: TrustOrigin; problem: TrustProblem | null } | null;
  /** In ms since 1970; null when nothing is planned. */
  nextTryAt: number | null;
}

/** What a webmail page judges domains by. Lower case, Unicode form. */
export interface TrustRead {
  /** Names of a list that is not stale, and names of a stale one that the directory bears out. */
  trusted: string[];
  /** Names that a stale list or the directory holds, and nothing else. */
  probable: string[];
  listIsStale: boolean;
}

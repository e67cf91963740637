import * as z from 'zod/mini';

/** Where an extraction comes from: the organisation's mirror, the public open data, or a file chosen by hand. */
export const directoryOriginSchema = z.enum(['mirror', 'open-data', 'file']);
export type DirectoryOrigin = z.infer<typeof directoryOriginSchema>;

/** Why an import ended without a new directory. The old one is still in use. */
export const IMPORT_FAILURES = [
  'cancelled',
  'offline',
  'refused-by-server',
  /** The file ends before its end. */
  'cut',
  /** Not an extraction of MSSanté mailboxes (columns missing), nor a packed directory. */
  'foreign',
  /** More rows were bad than can be believed. */
  'too-many-bad-rows',
  'disk-full',
  /** The mirror's signature is missing or wrong. */
  'bad-signature',
  /** What was stored is not what the packed file promised. */
  'damaged',
  'failed',
] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

export interface ImportProgress {
  phase: 'reading' | 'sorting' | 'writing';
  bytesRead: number;
  /** Null when the server does not say. */
  bytesTotal: number | null;
  rows: number;
  /** Null as long as it cannot be told. */
  secondsLeft: number | null;
}

const rejectedRowSchema = z.object({
  /** 1 is the header. */
  line: z.number(),
  reason: z.enum(['columns', 'kind', 'address', 'encoding']),
});
export type RejectedRow = z.infer<typeof rejectedRowSchema>;

/** The directory in use. */
export const storedDirectorySchema = z.object({
  rows: z.number(),
  domains: z.number(),
  /** The day of the data (`YYYY-MM-DD`); null if the file did not say. */
  asOf: z.nullable(z.string()),
  /** In ms since 1970. */
  importedAt: z.number(),
  origin: directoryOriginSchema,
  /** Rows left out, and the first of them. */
  rejected: z.number(),
  firstRejected: z.array(rejectedRowSchema),
});
export type StoredDirectory = z.infer<typeof storedDirectorySchema>;

export interface DirectoryState {
  current: StoredDirectory | null;
  /** Null when no import is running. */
  progress: ImportProgress | null;
  /** `at` in ms since 1970. */
  lastFailure: { reason: ImportFailure; at: number; origin: DirectoryOrigin } | null;
  /** True if the organisation names a mirror. */
  hasMirror: boolean;
  /** True if a key for the API is set. */
  hasApiKey: boolean;
}

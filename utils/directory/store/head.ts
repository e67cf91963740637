import * as z from 'zod/mini';

/** Changes whenever sections written by an older version can no longer be read. */
export const FORMAT = 1;

/** The section that says what the others are. It is written last. */
export const HEAD = 'head';

/** Facts of a generation. */
export const headSchema = z.object({
  format: z.literal(FORMAT),
  rows: z.int().check(z.nonnegative()),
  domains: z.int().check(z.nonnegative()),
  /** The day of the data (`YYYY-MM-DD`); null if unknown. */
  asOf: z.nullable(z.string()),
  /**
   * SHA-256 over the SHA-256 of the lists of shared texts and of each block of rows, in hex: the same rows always give
   * the same.
   */
  contentId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Rows a block; the last block may have fewer. */
  blockRows: z.int().check(z.positive()),
  /** The hash indexes have 2 to the power of this many buckets. */
  hashBits: z.object({ address: z.int(), rpps: z.int() }),
});
export type Head = z.infer<typeof headSchema>;

export function encodeHead(head: Head): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(head));
}

/** @throws if the bytes are no head of this format */
export function decodeHead(bytes: Uint8Array): Head {
  return headSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

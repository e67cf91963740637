import * as z from 'zod/mini';
import { ImportError } from '../import-error';

/** A file beside the index: a plain name, so that an index can never point elsewhere. */
const fileName = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const contentId = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const mirrorFileSchema = z.object({
  file: fileName,
  bytes: z.int().check(z.positive(), z.lte(1 << 30)),
  /** Of the bytes as they are served. */
  sha256,
});
export type MirrorFile = z.infer<typeof mirrorFileSchema>;

const mirrorDeltaSchema = z.extend(mirrorFileSchema, { from: contentId, to: contentId });
export type MirrorDelta = z.infer<typeof mirrorDeltaSchema>;

/** What an organisation's mirror serves: `index.json`, and beside it the files that it names. */
export const mirrorIndexSchema = z.object({
  format: z.literal('plisur-mirror-1'),
  /** The id of the newest content: `contentId` of a packed directory's head. */
  content: contentId,
  /** The day of the data (`YYYY-MM-DD`); null if unknown. */
  asOf: z.nullable(z.iso.date()),
  rows: z.int().check(z.positive()),
  /** A packed directory, gzipped. */
  full: mirrorFileSchema,
  /** From one content to another, gzipped; newest first. */
  deltas: z.array(mirrorDeltaSchema).check(z.maxLength(100)),
});
export type MirrorIndex = z.infer<typeof mirrorIndexSchema>;

/** @throws {ImportError} `foreign` */
export function parseMirrorIndex(bytes: Uint8Array): MirrorIndex {
  try {
    return mirrorIndexSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new ImportError('foreign', { cause });
  }
}

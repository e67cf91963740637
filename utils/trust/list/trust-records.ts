import * as z from 'zod/mini';
import { NO_VISIT, visitSchemaOf } from '../../download/visit-log';
import type { RecordStore } from '../../platform/database';
import { storedTrustListSchema, TRUST_PROBLEMS, trustOriginSchema } from '../trust-state';

const keptListSchema = z.object({
  list: storedTrustListSchema,
  /** The names, in our compact form. */
  compact: z.string(),
});
export type KeptList = z.infer<typeof keptListSchema>;

const listsSchema = z.object({
  current: z.nullable(keptListSchema),
  held: z.nullable(z.object({ kept: keptListSchema, lost: z.number(), isOlder: z.boolean() })),
  /** The last whole list that a server sent, whether it was taken, held or left. */
  seen: z.nullable(
    z.object({
      url: z.string(),
      /** The key under which it was verified, or empty. */
      key: z.string(),
      etag: z.nullable(z.string()),
      lastModified: z.nullable(z.string()),
      sum: z.string(),
    }),
  ),
  /** Sum of the list that a person refused: the network is not asked to bring it again. */
  refused: z.nullable(z.string()),
});
export type KeptLists = z.infer<typeof listsSchema>;

const lastTrySchema = z.object({
  at: z.number(),
  origin: trustOriginSchema,
  problem: z.nullable(z.enum(TRUST_PROBLEMS)),
});
export const trustVisitSchema = z.extend(visitSchemaOf(lastTrySchema), {
  /** Whether the list in use was stale when it was last looked at: it grows old without anybody changing it. */
  wasStale: z.boolean(),
});
type TrustVisit = z.infer<typeof trustVisitSchema>;

const LISTS = 'lists';
export const NO_LISTS: KeptLists = { current: null, held: null, seen: null, refused: null };
export const NO_TRUST_VISIT: TrustVisit = { ...NO_VISIT, tried: [], wasStale: true };

/** All lists lie in one record, so that one put changes them whole or not at all. Rejects when the disk does. */
export async function readLists(records: RecordStore): Promise<KeptLists> {
  const read = listsSchema.safeParse(await records.get(LISTS));
  return read.success ? read.data : NO_LISTS;
}

export function putLists(records: RecordStore, lists: KeptLists): Promise<void> {
  return records.put(LISTS, lists);
}

import * as z from 'zod/mini';
import type { RecordStore } from '../platform/database';

/** When addresses were looked at, how it went (`L`), and when they are to be looked at again. */
export interface Visit<L> {
  readonly lastTry: L | null;
  /** In ms since 1970; null when nothing is planned. */
  readonly nextTryAt: number | null;
  /** In a row, a try that never came back among them. */
  readonly failures: number;
  /** The addresses that were tried: others are tried at once. */
  readonly tried: readonly string[];
}

export interface VisitLog<V> {
  read(): Promise<V>;
  /** Never rejects: what the disk does not take is remembered as long as the worker lives. */
  write(visit: V): Promise<void>;
}

const VISIT = 'visit';

export const NO_VISIT: Visit<never> = { lastTry: null, nextTryAt: null, failures: 0, tried: [] };

/** The schema of a visit. `lastTry` is that of how it went. */
export function visitSchemaOf<L extends z.ZodMiniType>(lastTry: L) {
  return z.object({
    lastTry: z.nullable(lastTry),
    nextTryAt: z.nullable(z.number()),
    failures: z.int(),
    tried: z.array(z.string()),
  });
}

/** `none` stands for a record that is not there or cannot be read. */
export function createVisitLog<V>(records: RecordStore, schema: z.ZodMiniType<V>, none: V): VisitLog<V> {
  let unsaved: V | null = null;
  return {
    async read() {
      if (unsaved !== null) return unsaved;
      const kept = schema.safeParse(await records.get(VISIT).catch(() => undefined));
      return kept.success ? kept.data : none;
    },
    async write(visit) {
      unsaved = visit;
      await records.put(VISIT, visit).then(
        () => {
          unsaved = null;
        },
        () => undefined,
      );
    },
  };
}

import * as z from 'zod/mini';
import { type DirectoryState, directoryOriginSchema, IMPORT_FAILURES } from '../state';
import type { DirectoryStore } from '../store/directory-store';

/** Where an import from an address comes from. */
export type AddressOrigin = 'mirror' | 'open-data';

const jobSchema = z.object({ from: z.enum(['mirror', 'open-data']), attempts: z.number() });

/** An import that was begun. It stays noted until it ends, so that one whose worker died begins again. */
export type ImportJob = z.infer<typeof jobSchema>;

const failureSchema = z.object({
  reason: z.enum(IMPORT_FAILURES),
  at: z.number(),
  origin: directoryOriginSchema,
});

const JOB = 'job';
const FAILURE = 'failure';

export async function readJob(store: DirectoryStore): Promise<ImportJob | null> {
  const { success, data } = jobSchema.safeParse(await store.note(JOB));
  return success ? data : null;
}

export function writeJob(store: DirectoryStore, job: ImportJob | null): Promise<void> {
  return store.putNote(JOB, job);
}

export async function readFailure(store: DirectoryStore): Promise<DirectoryState['lastFailure']> {
  const { success, data } = failureSchema.safeParse(await store.note(FAILURE));
  return success ? data : null;
}

/** Null when an import went well. */
export function writeFailure(store: DirectoryStore, failure: DirectoryState['lastFailure']): Promise<void> {
  return store.putNote(FAILURE, failure);
}

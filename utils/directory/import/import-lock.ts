import { ImportError } from '../import-error';

/** One import at a time, in whichever context of the extension it runs. */
export const IMPORT_LOCK = 'pli-sur-directory-import';

/** `navigator.locks`, or what stands in for it. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Does the work while nobody else imports. The browser lets go of the lock when its holder dies.
 * @returns null if somebody else holds it
 */
export async function withImportLock<T>(locks: Locks, work: () => Promise<T>): Promise<{ value: T } | null> {
  return await locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? null : { value: await work() },
  );
}

/** The same, for those who have nothing to do but to say so. @throws {ImportError} `failed` if another import runs */
export async function importAlone<T>(locks: Locks, work: () => Promise<T>): Promise<T> {
  const done = await withImportLock(locks, work);
  if (done === null) throw new ImportError('failed');
  return done.value;
}

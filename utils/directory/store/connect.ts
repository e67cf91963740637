import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Key of a section: generation, name, number. */
export type SectionKey = [number, string, number];

export interface DirectorySchema extends DBSchema {
  /** The pointer to the generation in use, and notes about imports. */
  meta: { key: string; value: unknown };
  sections: { key: SectionKey; value: Uint8Array<ArrayBuffer> };
}

/** Tried in this order: what is stored is a cache, and a database can break for good. */
export const DATABASE_NAMES = ['pli-sur-directory', 'pli-sur-directory-2', 'pli-sur-directory-3'] as const;
const VERSION = 1;
const ATTEMPTS = 3;

/** No database could be opened, under any name. */
export class BrokenStore extends Error {
  override readonly name = 'BrokenStore';
}

export type Connection = IDBPDatabase<DirectorySchema>;

/**
 * Opens the database, three times if need be; one that stays closed is given up, and another takes its place.
 * @param onLost called when the browser closes the connection by itself
 * @throws {BrokenStore}
 */
export async function connect(
  onLost: () => void,
  open: typeof openDB<DirectorySchema> = openDB,
): Promise<Connection> {
  for (const name of DATABASE_NAMES) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return await open(name, VERSION, {
          upgrade(db) {
            db.createObjectStore('meta');
            db.createObjectStore('sections');
          },
          blocking(_current, _blocked, { target }) {
            // Somebody deletes the database: our connection must not stand in the way.
            if (target instanceof IDBDatabase) target.close();
            onLost();
          },
          terminated: onLost,
        });
      } catch {
        // Chromium reports passing faults as UnknownError; the next attempt often succeeds.
      }
    }
  }
  throw new BrokenStore();
}

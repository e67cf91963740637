import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JournalEntry } from '../journal/entry';

interface PliSurSchema extends DBSchema {
  /** One record a name: the person's settings, the last valid policy. */
  settings: { key: string; value: unknown };
  journal: { key: string; value: JournalEntry; indexes: { day: string } };
}

/** What the background keeps. Every verb can be repeated. */
export interface Store {
  /** False: nothing outlives the browser session, because the disk refused; people are told so. */
  readonly durable: boolean;
  getSetting(name: string): Promise<unknown>;
  putSetting(name: string, value: unknown): Promise<void>;
  addEntry(entry: JournalEntry): Promise<void>;
  /** Entries of days `from` to `to`, both included (`YYYY-MM-DD`). */
  entries(from: string, to: string): Promise<JournalEntry[]>;
  eraseJournal(): Promise<void>;
}

const NAME = 'pli-sur';
const VERSION = 1;
const ATTEMPTS = 3;

/**
 * Opens the database. IndexedDB is a cache that can break for good on some disks: after three attempts the
 * store lives in memory, and says so by `durable: false`.
 */
export async function openStore(open: typeof openDB<PliSurSchema> = openDB): Promise<Store> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return idbStore(await open(NAME, VERSION, { upgrade }));
    } catch {
      // Chromium reports passing faults as UnknownError; the next attempt often succeeds.
    }
  }
  return memoryStore();
}

function upgrade(db: IDBPDatabase<PliSurSchema>): void {
  db.createObjectStore('settings');
  db.createObjectStore('journal', { keyPath: 'id' }).createIndex('day', 'day');
}

function idbStore(db: IDBPDatabase<PliSurSchema>): Store {
  return {
    durable: true,
    getSetting: (name) => db.get('settings', name),
    putSetting: async (name, value) => void (await db.put('settings', value, name)),
    addEntry: async (entry) => void (await db.put('journal', entry)),
    entries: (from, to) => db.getAllFromIndex('journal', 'day', IDBKeyRange.bound(from, to)),
    eraseJournal: () => db.clear('journal'),
  };
}

/** The stand-in when the disk refuses. */
export function memoryStore(): Store {
  const settings = new Map<string, unknown>();
  const journal = new Map<string, JournalEntry>();
  return {
    durable: false,
    getSetting: async (name) => settings.get(name),
    putSetting: async (name, value) => void settings.set(name, value),
    addEntry: async (entry) => void journal.set(entry.id, entry),
    entries: async (from, to) => [...journal.values()].filter(({ day }) => day >= from && day <= to),
    eraseJournal: async () => journal.clear(),
  };
}

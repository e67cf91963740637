import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JournalEntry } from '../journal/entry';

interface PliSurSchema extends DBSchema {
  /** One record a name: the person's settings, the last valid policy. */
  settings: { key: string; value: unknown };
  journal: { key: string; value: JournalEntry; indexes: { day: string } };
  /** The liste blanche in use and the one that is held. */
  trust: { key: string; value: unknown };
  /** Answers of the Annuaire Santé API, by query. */
  answers: { key: string; value: unknown };
  /** Recent and favourite correspondents, by address. */
  correspondents: { key: string; value: unknown };
  /** Phrases that were set aside, by hash. */
  dismissed: { key: string; value: unknown };
  /** Campaigns out of files and from the organisation, by origin. */
  campaigns: { key: string; value: unknown };
  /** What the person has learnt: lessons, situations, steps. */
  learning: { key: string; value: unknown };
  /** Counts by the day (`YYYY-MM-DD`). */
  days: { key: string; value: unknown };
}

/** Stores whose values their own rooms read and check. */
export type RecordStoreName =
  | 'trust'
  | 'answers'
  | 'correspondents'
  | 'dismissed'
  | 'campaigns'
  | 'learning'
  | 'days';

/** Values by name. What is read was written by any earlier version: parse it. */
export interface RecordStore {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** All of them, by key. */
  entries(): Promise<[string, unknown][]>;
  clear(): Promise<void>;
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
  /** Without `before`, all of it; with it, the days before that one. */
  eraseJournal(before?: string): Promise<void>;
  records(name: RecordStoreName): RecordStore;
}

const NAME = 'pli-sur';
const VERSION = 4;
const ATTEMPTS = 3;

/**
 * Opens the database. IndexedDB is a cache that can break for good on some disks: after three attempts the
 * store lives in memory, and says so by `durable: false`.
 * @param onLost called when the browser closes the connection by itself, as on a full disk: open it again
 */
export async function openStore(
  onLost: () => void = () => undefined,
  open: typeof openDB<PliSurSchema> = openDB,
): Promise<Store> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return idbStore(await open(NAME, VERSION, { upgrade, terminated: onLost }));
    } catch {
      // Chromium reports passing faults as UnknownError; the next attempt often succeeds.
    }
  }
  return memoryStore();
}

function upgrade(db: IDBPDatabase<PliSurSchema>, from: number): void {
  if (from < 1) {
    db.createObjectStore('settings');
    db.createObjectStore('journal', { keyPath: 'id' }).createIndex('day', 'day');
  }
  if (from < 2) {
    for (const name of ['trust', 'answers', 'correspondents'] as const) db.createObjectStore(name);
  }
  if (from < 3) db.createObjectStore('dismissed');
  if (from < 4) for (const name of ['campaigns', 'learning', 'days'] as const) db.createObjectStore(name);
}

function idbStore(db: IDBPDatabase<PliSurSchema>): Store {
  return {
    durable: true,
    getSetting: (name) => db.get('settings', name),
    putSetting: async (name, value) => void (await db.put('settings', value, name)),
    addEntry: async (entry) => void (await db.put('journal', entry)),
    entries: (from, to) => db.getAllFromIndex('journal', 'day', IDBKeyRange.bound(from, to)),
    async eraseJournal(before) {
      if (before === undefined) return db.clear('journal');
      const { store, done } = db.transaction('journal', 'readwrite');
      const old = await store.index('day').getAllKeys(IDBKeyRange.upperBound(before, true));
      await Promise.all([...old.map((key) => store.delete(key)), done]);
    },
    records: (name) => ({
      get: (key) => db.get(name, key),
      put: async (key, value) => void (await db.put(name, value, key)),
      remove: (key) => db.delete(name, key),
      async entries() {
        const { store } = db.transaction(name);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, at) => [key, values[at]]);
      },
      clear: () => db.clear(name),
    }),
  };
}

/** The stand-in when the disk refuses. */
export function memoryStore(): Store {
  const settings = new Map<string, unknown>();
  const journal = new Map<string, JournalEntry>();
  const kept = {
    trust: memoryRecords(),
    answers: memoryRecords(),
    correspondents: memoryRecords(),
    dismissed: memoryRecords(),
    campaigns: memoryRecords(),
    learning: memoryRecords(),
    days: memoryRecords(),
  };
  return {
    durable: false,
    getSetting: async (name) => settings.get(name),
    putSetting: async (name, value) => void settings.set(name, value),
    addEntry: async (entry) => void journal.set(entry.id, entry),
    entries: async (from, to) => [...journal.values()].filter(({ day }) => day >= from && day <= to),
    async eraseJournal(before) {
      for (const { id, day } of journal.values())
        if (before === undefined || day < before) journal.delete(id);
    },
    records: (name) => kept[name],
  };
}

function memoryRecords(): RecordStore {
  const records = new Map<string, unknown>();
  return {
    get: async (key) => records.get(key),
    put: async (key, value) => void records.set(key, value),
    remove: async (key) => void records.delete(key),
    entries: async () => [...records],
    clear: async () => records.clear(),
  };
}

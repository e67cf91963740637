import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { LocalText } from '../campaign/plan';
import type { DraftCampaign } from './draft';
import { readDraft } from './read-draft';
import type { Unplaced } from './reader';

/** A draft as it is kept. */
export interface KeptDraft {
  readonly id: string;
  readonly draft: DraftCampaign;
  readonly unplaced: readonly Unplaced[];
  /** Ms since 1970. */
  readonly changedAt: number;
  /** It was exported whole, or put to use: names that people's progress is noted under stay from then on. */
  readonly isPublished: boolean;
}

/** A draft in the list of drafts. */
export interface ListedDraft {
  readonly id: string;
  readonly title: LocalText;
  readonly lessons: number;
  readonly changedAt: number;
}

export interface DraftStore {
  /** Newest first. */
  list(): Promise<ListedDraft[]>;
  read(id: string): Promise<KeptDraft | null>;
  /** Writes one, in one go: a page that is closed in that very moment has written it. Rejects if the disk is full. */
  write(kept: KeptDraft): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

export interface StudioSchema extends DBSchema {
  drafts: { key: string; value: unknown };
}

const NAME = 'pli-sur-studio';

/**
 * Opens the database of drafts, apart from what the background keeps. A connection that the browser closes by itself, as
 * on a full disk, is opened again. Rejects where the browser keeps nothing.
 */
export async function openDraftStore(open: typeof openDB<StudioSchema> = openDB): Promise<DraftStore> {
  let connection = connect();
  await connection;

  function connect(): Promise<IDBPDatabase<StudioSchema>> {
    return open(NAME, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('drafts'),
      terminated: () => {
        connection = connect();
        // Whoever asks next is told, and tries once more.
        connection.catch(() => undefined);
      },
    });
  }

  const reach = (): Promise<IDBPDatabase<StudioSchema>> =>
    connection.catch(() => {
      connection = connect();
      return connection;
    });

  return {
    async list() {
      const drafts = (await (await reach()).getAll('drafts')).flatMap((value) => readKept(value) ?? []);
      return drafts.sort((one, other) => other.changedAt - one.changedAt).map(listed);
    },
    read: async (id) => readKept(await (await reach()).get('drafts', id)),
    async write(kept) {
      // `strict`: on the disk, not in a buffer, when it is done.
      const transaction = (await reach()).transaction('drafts', 'readwrite', { durability: 'strict' });
      const put = transaction.store.put(kept, kept.id);
      transaction.commit();
      await Promise.all([put, transaction.done]);
    },
    remove: async (id) => (await reach()).delete('drafts', id),
    close: () => void connection.then((db) => db.close()),
  };
}

/** Forgets all drafts: for tests. */
export function eraseDrafts(): Promise<void> {
  return deleteDB(NAME);
}

/** What an earlier version wrote is read as forgivingly as a file. */
function readKept(value: unknown): KeptDraft | null {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('draft' in value)) return null;
  const read = readDraft(value.draft);
  if (read === null || typeof value.id !== 'string') return null;
  return {
    id: value.id,
    draft: read.draft,
    unplaced: [...('unplaced' in value ? readUnplaced(value.unplaced) : []), ...read.unplaced],
    changedAt: 'changedAt' in value && typeof value.changedAt === 'number' ? value.changedAt : 0,
    isPublished: 'isPublished' in value && value.isPublished === true,
  };
}

function readUnplaced(value: unknown): Unplaced[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('place' in one) || !('json' in one)) return [];
    return [{ place: String(one.place), json: String(one.json) }];
  });
}

function listed({ id, draft, changedAt }: KeptDraft): ListedDraft {
  return { id, title: draft.title, lessons: draft.lessons.length, changedAt };
}

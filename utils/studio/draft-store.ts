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

interface StudioSchema extends DBSchema {
  drafts: { key: string; value: unknown };
}

const NAME = 'pli-sur-studio';

/** Opens the database of drafts, apart from what the background keeps. Rejects where the browser keeps nothing. */
export async function openDraftStore(onLost: () => void = () => undefined): Promise<DraftStore> {
  const db = await openDB<StudioSchema>(NAME, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts'),
    terminated: onLost,
  });
  return storeOf(db);
}

/** Forgets all drafts: for tests. */
export function eraseDrafts(): Promise<void> {
  return deleteDB(NAME);
}

function storeOf(db: IDBPDatabase<StudioSchema>): DraftStore {
  return {
    async list() {
      const drafts = (await db.getAll('drafts')).flatMap((value) => readKept(value) ?? []);
      return drafts.sort((one, other) => other.changedAt - one.changedAt).map(listed);
    },
    read: async (id) => readKept(await db.get('drafts', id)),
    async write(kept) {
      const { store, done, commit } = transactionOf(db);
      const put = store.put(kept, kept.id);
      commit();
      await Promise.all([put, done]);
    },
    remove: (id) => db.delete('drafts', id),
    close: () => db.close(),
  };
}

/** `strict`: on the disk, not in a buffer, when it is done. */
function transactionOf(db: IDBPDatabase<StudioSchema>) {
  const transaction = db.transaction('drafts', 'readwrite', { durability: 'strict' });
  return { store: transaction.store, done: transaction.done, commit: () => transaction.commit() };
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

import * as z from 'zod/mini';
import { storedDirectorySchema } from '../state';
import { type Connection, connect } from './connect';
import type { CurrentGeneration, DirectoryStore } from './directory-store';
import { idbGeneration, rangeOf } from './idb-generation';
import { startGeneration } from './write-generation';

/** The pointer. */
const CURRENT = 'current';
/** What is being written, and when its writer was last seen alive. */
const WRITING = 'writing';
/** What was replaced a moment ago: a search may still be reading it. */
const RETIRED = 'retired';

/** Writers tell every few seconds that they live. */
const WRITER_PATIENCE = 60_000;
/** How long a replaced generation stays for those who are reading it, in ms. */
export const READER_PATIENCE = 10_000;

const currentSchema = z.object({
  generation: z.number(),
  directory: storedDirectorySchema,
  contentId: z.string(),
});
const touchedSchema = z.object({ generation: z.number(), at: z.number() });

export interface StoreParts {
  readonly now: () => number;
  readonly open?: typeof connect;
}

/** The directory in IndexedDB. @throws {BrokenStore} if no database can be opened */
export async function openDirectoryStore(parts: StoreParts): Promise<DirectoryStore> {
  const { now, open = connect } = parts;
  let connection: Promise<Connection> | null = null;
  const lose = (): void => {
    connection = null;
  };
  const db = (): Promise<Connection> => {
    connection ??= open(lose).catch((fault) => {
      lose();
      throw fault;
    });
    return connection;
  };

  const touched = async (name: string, patience: number): Promise<number | null> => {
    const { success, data } = touchedSchema.safeParse(await (await db()).get('meta', name));
    return success && now() - data.at < patience ? data.generation : null;
  };
  const readCurrent = async () => {
    const { success, data } = currentSchema.safeParse(await (await db()).get('meta', CURRENT));
    return success ? data : null;
  };
  /** Deletes all generations but these. */
  const keepOnly = async (kept: readonly (number | null | undefined)[]): Promise<void> => {
    const open = await db();
    let cursor = await open.transaction('sections').store.openKeyCursor();
    const found = new Set<number>();
    while (cursor) {
      const [id] = cursor.key;
      found.add(id);
      // One step a generation, not one a section.
      cursor = await cursor.continue([id + 1, '', 0]);
    }
    for (const id of found) if (!kept.includes(id)) await open.delete('sections', rangeOf(id));
  };
  const sweep = async (): Promise<void> =>
    keepOnly([
      (await readCurrent())?.generation,
      await touched(WRITING, WRITER_PATIENCE),
      await touched(RETIRED, READER_PATIENCE),
    ]);

  await db();
  return {
    async current(): Promise<CurrentGeneration | null> {
      const found = await readCurrent();
      return (
        found && {
          generation: idbGeneration(db, found.generation),
          directory: found.directory,
          contentId: found.contentId,
        }
      );
    },
    async begin() {
      const current = (await readCurrent())?.generation ?? 0;
      await keepOnly([current, await touched(RETIRED, READER_PATIENCE)]);
      const retired = (await touched(RETIRED, Number.POSITIVE_INFINITY)) ?? 0;
      const id = Math.max(current, retired) + 1;
      const beat = async () => (await db()).put('meta', { generation: id, at: now() }, WRITING);
      await beat();
      return startGeneration(db, id, {
        beat,
        async flip(directory, contentId) {
          const tx = (await db()).transaction('meta', 'readwrite', { durability: 'strict' });
          await Promise.all([
            tx.store.put({ generation: id, directory, contentId }, CURRENT),
            tx.store.put({ generation: current, at: now() }, RETIRED),
            tx.store.delete(WRITING),
            tx.done,
          ]);
          setTimeout(() => void sweep().catch(() => undefined), READER_PATIENCE + 1000);
        },
        async drop() {
          await (await db()).delete('meta', WRITING);
          await (await db()).delete('sections', rangeOf(id));
        },
      });
    },
    sweep,
    async erase() {
      const tx = (await db()).transaction(['meta', 'sections'], 'readwrite');
      await Promise.all([
        tx.objectStore('meta').delete(CURRENT),
        tx.objectStore('sections').clear(),
        tx.done,
      ]);
    },
    note: async (name) => (await db()).get('meta', `note/${name}`),
    putNote: async (name, value) => void (await (await db()).put('meta', value, `note/${name}`)),
    close() {
      void connection?.then((open) => open.close());
      lose();
    },
  };
}

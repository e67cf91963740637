import type { Connection, SectionKey } from './connect';
import { type Generation, SectionMissing } from './section';

/** All keys of a generation. */
export function rangeOf(generation: number): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation + 1], false, true);
}

/** A generation in IndexedDB; nothing is read before it is asked for. */
export function idbGeneration(db: () => Promise<Connection>, id: number): Generation {
  const readOne = readTogether(db);
  const read = async (key: SectionKey): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await readOne(key);
    if (bytes === undefined) throw new SectionMissing(key[1]);
    return bytes;
  };
  return {
    id,
    read: (name, number = 0) => read([id, name, number]),
    async *sections() {
      for (const key of await (await db()).getAllKeys('sections', rangeOf(id))) {
        yield { name: key[1], number: key[2], bytes: await read(key) };
      }
    },
  };
}

type Read = (key: SectionKey) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Reads what is asked for at the same time in one transaction: a search asks for twenty sections at once. */
function readTogether(db: () => Promise<Connection>): Read {
  let shared: Promise<{ readonly get: Read }> | null = null;
  const begin = async () => {
    const { store, done } = (await db()).transaction('sections');
    // Whoever asked is told of the failure.
    done.catch(() => undefined);
    return store;
  };
  return async (key) => {
    shared ??= begin().finally(() => {
      shared = null;
    });
    return (await shared).get(key);
  };
}

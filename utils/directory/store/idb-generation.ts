import type { Connection, SectionKey } from './connect';
import { type Generation, SectionMissing } from './section';

/** All keys of a generation. */
export function rangeOf(generation: number): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation + 1], false, true);
}

/** A generation in IndexedDB; nothing is read before it is asked for. */
export function idbGeneration(db: () => Promise<Connection>, id: number): Generation {
  const read = async (key: SectionKey): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await (await db()).get('sections', key);
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

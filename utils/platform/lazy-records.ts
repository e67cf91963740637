import type { RecordStore, RecordStoreName, Store } from './database';

/** Records of a store that is opened when they are first needed. */
export function lazyRecords(openStore: () => Promise<Store>, name: RecordStoreName): RecordStore {
  const records = async (): Promise<RecordStore> => (await openStore()).records(name);
  return {
    get: async (key) => (await records()).get(key),
    put: async (key, value) => (await records()).put(key, value),
    remove: async (key) => (await records()).remove(key),
    entries: async () => (await records()).entries(),
    clear: async () => (await records()).clear(),
  };
}

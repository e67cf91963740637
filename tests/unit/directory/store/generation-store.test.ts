import { IDBKeyRange as FakeKeyRange, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBuilder } from '../../../../utils/directory/store/build/create-builder';
import { connect, DATABASE_NAMES, type DirectorySchema } from '../../../../utils/directory/store/connect';
import type { DirectoryStore } from '../../../../utils/directory/store/directory-store';
import { openDirectoryStore } from '../../../../utils/directory/store/generation-store';
import { openIndex } from '../../../../utils/directory/store/open-index';
import { rowOf } from '../../../../utils/directory/store/row-of';
import { mailboxWith } from './some-mailboxes';

const clock = { now: 0 };
const open = (): Promise<DirectoryStore> => openDirectoryStore({ now: () => clock.now });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', FakeKeyRange);
  clock.now = 1_000_000;
});

function factsOf(rows: number) {
  return {
    rows,
    domains: 1,
    asOf: '2026-11-22',
    importedAt: clock.now,
    origin: 'file' as const,
    rejected: 0,
    firstRejected: [],
  };
}

async function writeBoxes(store: DirectoryStore, addresses: readonly string[], commit = true): Promise<void> {
  const writer = await store.begin();
  const builder = createBuilder();
  for (const address of addresses) builder.add(rowOf(mailboxWith({ address, family: 'EXEMPLE' })));
  const head = await builder.finish(writer, { asOf: null });
  await writer.flush();
  if (commit) await writer.commit(factsOf(head.rows), head.contentId);
}

async function addressesIn(store: DirectoryStore): Promise<string[]> {
  const current = await store.current();
  if (!current) return [];
  const index = await openIndex(current.generation);
  const rows = await index.mailboxes(Array.from({ length: index.rowCount }, (_, row) => row));
  return rows.map(({ address }) => address);
}

async function storedGenerations(): Promise<number[]> {
  const db = await openDB<DirectorySchema>(DATABASE_NAMES[0]);
  const keys = await db.getAllKeys('sections');
  db.close();
  return [...new Set(keys.map(([generation]) => generation))];
}

const ONE = ['a@medecin.mssante.fr'];
const TWO = ['b@medecin.mssante.fr', 'c@medecin.mssante.fr'];

describe('the store of the directory', () => {
  it('is empty at first, and holds what was committed', async () => {
    const store = await open();
    expect(await store.current()).toBeNull();
    await writeBoxes(store, ONE);
    expect(await addressesIn(store)).toEqual(ONE);
    expect(await addressesIn(await open())).toEqual(ONE);
  });

  it('goes on with the old generation while a new one is written, and when its writer dies', async () => {
    const store = await open();
    await writeBoxes(store, ONE);
    await writeBoxes(store, TWO, false);
    expect(await addressesIn(await open())).toEqual(ONE);
    await writeBoxes(await open(), TWO);
    expect(await addressesIn(await open())).toEqual(TWO);
  });

  it('deletes what a dead writer left, but not what a living one writes', async () => {
    const store = await open();
    await writeBoxes(store, ONE);
    await writeBoxes(store, TWO, false);
    await store.sweep();
    expect(await storedGenerations()).toEqual([1, 2]);
    clock.now += 61_000;
    await store.sweep();
    expect(await storedGenerations()).toEqual([1]);
    expect(await addressesIn(store)).toEqual(ONE);
  });

  it('lets a search that is under way finish in the generation it began with', async () => {
    const store = await open();
    await writeBoxes(store, ONE);
    const before = await store.current();
    await writeBoxes(store, TWO);
    await store.sweep();
    const index = before && (await openIndex(before.generation));
    expect(await index?.mailboxes([0])).toMatchObject([{ address: ONE[0] }]);
    clock.now += 11_000;
    await store.sweep();
    expect(await storedGenerations()).toEqual([2]);
  });

  it('deletes a generation that is given up', async () => {
    const store = await open();
    await writeBoxes(store, ONE);
    const writer = await store.begin();
    await writer.put({ name: 'rows', number: 0, bytes: new Uint8Array(3_000_000) });
    await writer.abort();
    expect(await storedGenerations()).toEqual([1]);
    expect(await addressesIn(store)).toEqual(ONE);
  });

  it('says that the disk is full, and keeps the old generation', async () => {
    const store = await open();
    await writeBoxes(store, ONE);
    const writer = await store.begin();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await writer.put({ name: 'rows', number: 0, bytes: new Uint8Array(8) });
    await expect(writer.flush()).rejects.toMatchObject({ reason: 'disk-full' });
    vi.restoreAllMocks();
    await writer.abort();
    expect(await storedGenerations()).toEqual([1]);
    expect(await addressesIn(store)).toEqual(ONE);
  });

  it('forgets everything on demand, but its notes', async () => {
    const store = await open();
    await writeBoxes(store, ONE);
    await store.putNote('schedule', { nextAt: 5 });
    await store.erase();
    expect(await store.current()).toBeNull();
    expect(await storedGenerations()).toEqual([]);
    expect(await store.note('schedule')).toEqual({ nextAt: 5 });
  });
});

describe('a database that cannot be opened', () => {
  const refuse = (names: readonly string[], times = Number.POSITIVE_INFINITY) => {
    let left = times;
    return ((...args: Parameters<typeof openDB<DirectorySchema>>) => {
      if (names.includes(args[0]) && left-- > 0) return Promise.reject(new DOMException('', 'UnknownError'));
      return openDB<DirectorySchema>(...args);
    }) as typeof openDB<DirectorySchema>;
  };

  it('is tried again', async () => {
    const db = await connect(() => undefined, refuse(DATABASE_NAMES, 2));
    expect(db.name).toBe(DATABASE_NAMES[0]);
  });

  it('is replaced by one of another name', async () => {
    const db = await connect(() => undefined, refuse([DATABASE_NAMES[0]]));
    expect(db.name).toBe(DATABASE_NAMES[1]);
  });

  it('is said to be broken if no other can be opened either', async () => {
    await expect(connect(() => undefined, refuse(DATABASE_NAMES))).rejects.toThrow('');
    const open = () => connect(() => undefined, refuse(DATABASE_NAMES));
    await expect(openDirectoryStore({ now: () => 0, open })).rejects.toMatchObject({ name: 'BrokenStore' });
  });
});

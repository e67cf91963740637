import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importDirectory, type StreamImport } from '../../../../utils/directory/import/import-directory';
import type { Mailbox } from '../../../../utils/directory/mailbox';
import type { ImportProgress } from '../../../../utils/directory/state';
import type { DirectoryStore } from '../../../../utils/directory/store/directory-store';
import { openDirectoryStore } from '../../../../utils/directory/store/generation-store';
import { writePacked } from '../../../../utils/directory/store/packed/write-packed';
import { mailboxWith } from '../store/some-mailboxes';
import { addressesIn, streamOfBytes, tableOf } from './parts';

const clock = { now: 1_000_000 };
const open = (): Promise<DirectoryStore> => openDirectoryStore({ now: () => clock.now });
const boxes = (...names: readonly string[]): Mailbox[] =>
  names.map((name) => mailboxWith({ address: `${name}@medecin.mssante.fr`, family: name.toUpperCase() }));
const many = boxes(...Array.from({ length: 3000 }, (_, at) => `exemple${at}`));

function wish(store: DirectoryStore, bytes: Uint8Array, more: Partial<StreamImport> = {}): StreamImport {
  return {
    stream: streamOfBytes(bytes),
    bytesTotal: bytes.length,
    origin: 'file',
    asOf: '2026-11-22',
    store,
    now: () => clock.now,
    ...more,
  };
}

async function packOf(store: DirectoryStore): Promise<Buffer> {
  const current = await store.current();
  const parts: Uint8Array[] = [];
  if (current) for await (const part of writePacked(current.generation)) parts.push(part);
  return Buffer.concat(parts);
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('an import', () => {
  it('puts a table in the place of the old directory and says what it is', async () => {
    const store = await open();
    await importDirectory(wish(store, tableOf(boxes('a'))));
    const directory = await importDirectory(wish(store, tableOf(boxes('b', 'c', 'c'))));
    expect(directory).toEqual({
      rows: 2,
      domains: 1,
      asOf: '2026-11-22',
      importedAt: clock.now,
      origin: 'file',
      rejected: 0,
      firstRejected: [],
    });
    expect((await store.current())?.directory).toEqual(directory);
    expect(await addressesIn(store)).toEqual(['b@medecin.mssante.fr', 'c@medecin.mssante.fr']);
  });

  it('gives the same packed file again from a packed file, plain or gzipped', async () => {
    const store = await open();
    await importDirectory(wish(store, tableOf(many)));
    const packed = await packOf(store);
    for (const file of [packed, gzipSync(packed)]) {
      await store.erase();
      await importDirectory(wish(store, file, { asOf: null }));
      expect((await store.current())?.directory).toMatchObject({ rows: 3000, asOf: '2026-11-22' });
      expect((await packOf(store)).equals(packed)).toBe(true);
    }
  });

  it('tells each phase, and how much is read', async () => {
    const told: ImportProgress[] = [];
    const bytes = tableOf(many);
    await importDirectory(wish(await open(), bytes, { onProgress: (news) => void told.push(news) }));
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['reading', 'sorting', 'writing']);
    expect(told.at(-1)).toMatchObject({ bytesTotal: bytes.length, rows: 3000 });
  });

  it('lets timers have their turn while it works', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await importDirectory(wish(await open(), tableOf(many)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});

describe('the old directory stays in use', () => {
  const withOld = async (): Promise<DirectoryStore> => {
    const store = await open();
    await importDirectory(wish(store, tableOf(boxes('old'))));
    return store;
  };
  const expectOld = async (store: DirectoryStore): Promise<void> => {
    expect(await addressesIn(store)).toEqual(['old@medecin.mssante.fr']);
    expect(await addressesIn(await open())).toEqual(['old@medecin.mssante.fr']);
  };

  it('when the new one is cut, foreign, or damaged', async () => {
    const store = await withOld();
    const packed = await packOf(store);
    const damaged = Buffer.from(packed);
    damaged[packed.length - 100] = (damaged[packed.length - 100] ?? 0) ^ 1;
    const files: [Uint8Array, string][] = [
      [tableOf(many).slice(0, 50_010), 'cut'],
      [new TextEncoder().encode('name,first\na,b\n'), 'foreign'],
      [packed.subarray(0, packed.length - 5), 'cut'],
      [damaged, 'damaged'],
    ];
    for (const [file, reason] of files) {
      await expect(importDirectory(wish(store, file))).rejects.toMatchObject({ reason });
      await expectOld(store);
    }
  });

  it('when it is cancelled, before it begins or while it works', async () => {
    const store = await withOld();
    const early = AbortSignal.abort();
    await expect(importDirectory(wish(store, tableOf(many), { signal: early }))).rejects.toMatchObject({
      reason: 'cancelled',
    });
    for (const phase of ['reading', 'sorting', 'writing']) {
      const controller = new AbortController();
      const onProgress = (news: ImportProgress): void => {
        if (news.phase === phase) controller.abort();
      };
      const { signal } = controller;
      const stopped = importDirectory(wish(store, tableOf(many), { signal, onProgress }));
      await expect(stopped).rejects.toMatchObject({ reason: 'cancelled' });
      await expectOld(store);
    }
  });

  it('when the disk is full', async () => {
    const store = await withOld();
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'sections') throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, value, key);
    });
    await expect(importDirectory(wish(store, tableOf(many)))).rejects.toMatchObject({ reason: 'disk-full' });
    vi.restoreAllMocks();
    await expectOld(store);
  });

  it('when the content is not what was promised', async () => {
    const store = await withOld();
    const lie = wish(store, tableOf(many), { contentId: '0'.repeat(64) });
    await expect(importDirectory(lie)).rejects.toMatchObject({ reason: 'damaged' });
    await expectOld(store);
  });

  it('when the network fails half-way', async () => {
    const store = await withOld();
    const bytes = tableOf(many);
    let calls = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (calls++ > 3) controller.error(new TypeError('network'));
        else controller.enqueue(bytes.slice(calls * 1000, calls * 1000 + 1000));
      },
    });
    await expect(importDirectory(wish(store, bytes, { stream }))).rejects.toThrow();
    await expectOld(store);
  });
});

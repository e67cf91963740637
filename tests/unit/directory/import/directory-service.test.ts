import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDirectoryService } from '../../../../utils/directory/import/directory-service';
import { runHere } from '../../../../utils/directory/import/run-here';
import type { Mailbox } from '../../../../utils/directory/mailbox';
import type { DirectoryStore } from '../../../../utils/directory/store/directory-store';
import { openDirectoryStore } from '../../../../utils/directory/store/generation-store';
import { mailboxWith } from '../store/some-mailboxes';
import { createLocks, streamOfBytes, tableOf } from './parts';

const DAY = 86_400_000;
const MIRROR = 'https://mirror.example/mssante.txt';

const boxes = (...names: readonly string[]): Mailbox[] =>
  names.map((name) => mailboxWith({ address: `${name}@${name}.mssante.fr`, family: name.toUpperCase() }));

/** One browser: its disk, its locks, its clock and the server; workers come and go. */
function createWorld() {
  const world = {
    now: 1_800_000_000_000,
    mirror: '',
    locks: createLocks(),
    asked: [] as { url: string; etag: string | null }[],
    answer: (): Response | Promise<Response> => new Response(null, { status: 503 }),
    serve(mailboxes: readonly Mailbox[], etag = '"1"') {
      const bytes = tableOf(mailboxes);
      world.answer = () =>
        world.asked.at(-1)?.etag === etag
          ? new Response(null, { status: 304 })
          : new Response(streamOfBytes(bytes), { headers: { ETag: etag } });
    },
    startWorker: () =>
      createDirectoryService({
        openStore: (): Promise<DirectoryStore> => openDirectoryStore({ now: () => world.now }),
        settings: async () => ({ directoryUrl: world.mirror, mirrorKey: '', annuaireApiKey: '' }),
        runner: runHere({
          openStore: (): Promise<DirectoryStore> => openDirectoryStore({ now: () => world.now }),
          async fetch(url, init) {
            world.asked.push({ url: `${url}`, etag: new Headers(init?.headers).get('If-None-Match') });
            init?.signal?.throwIfAborted();
            return world.answer();
          },
          now: () => world.now,
          locks: world.locks,
        }),
        now: () => world.now,
        random: () => 0.5,
        onChange: () => undefined,
      }),
  };
  return world;
}

type Service = ReturnType<ReturnType<typeof createWorld>['startWorker']>;

async function idle(service: Service): Promise<void> {
  await vi.waitFor(async () => expect((await service.state()).progress).toBeNull(), { timeout: 20_000 });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the directory service', () => {
  it('has nothing at first', async () => {
    const service = createWorld().startWorker();
    expect(await service.state()).toEqual({
      current: null,
      progress: null,
      lastFailure: null,
      hasMirror: false,
      hasApiKey: false,
    });
    expect(await service.index()).toBeNull();
    expect(await service.seenDomains()).toBeNull();
  });

  it('imports the open data, and answers with them', async () => {
    const world = createWorld();
    world.serve(boxes('camille', 'dominique'));
    const service = world.startWorker();
    expect((await service.start('open-data')).progress).not.toBeNull();
    await idle(service);
    expect((await service.state()).current).toMatchObject({ rows: 2, origin: 'open-data' });
    expect((await service.seenDomains())?.domains).toEqual(['camille.mssante.fr', 'dominique.mssante.fr']);
    const index = await service.index();
    expect(await index?.rowsOfAddress('camille@camille.mssante.fr')).toHaveLength(1);
    expect(await service.index()).toBe(index);
  });

  it('hands out the new index once another context has changed the store', async () => {
    const world = createWorld();
    world.serve(boxes('one'));
    const [service, other] = [world.startWorker(), world.startWorker()];
    await service.start('open-data');
    await idle(service);
    const before = await service.index();
    world.serve(boxes('two'), '"2"');
    await other.start('open-data');
    await idle(other);
    const after = await service.index();
    expect(after).not.toBe(before);
    expect(await after?.rowsOfAddress('two@two.mssante.fr')).toHaveLength(1);
    expect(await before?.rowsOfAddress('one@one.mssante.fr')).toHaveLength(1);
  });

  it('says why an import failed, and keeps the old directory', async () => {
    const world = createWorld();
    world.serve(boxes('one'));
    const service = world.startWorker();
    await service.start('open-data');
    await idle(service);
    world.answer = () => Promise.reject(new TypeError('no network'));
    await service.start('open-data');
    await idle(service);
    expect(await service.state()).toMatchObject({
      current: { rows: 1 },
      lastFailure: { reason: 'offline', at: world.now, origin: 'open-data' },
    });
  });

  it('ends an import on demand', async () => {
    const world = createWorld();
    world.answer = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
    const service = world.startWorker();
    await service.start('open-data');
    await vi.waitFor(() => expect(world.asked).toHaveLength(1));
    world.answer = () => new Response(null, { status: 404 });
    const state = await service.cancel();
    expect(state).toMatchObject({ progress: null, lastFailure: { reason: 'cancelled' } });
  });

  it('forgets the directory on demand', async () => {
    const world = createWorld();
    world.serve(boxes('one'));
    const service = world.startWorker();
    await service.start('open-data');
    await idle(service);
    expect((await service.erase()).current).toBeNull();
    expect(await service.index()).toBeNull();
    expect((await world.startWorker().state()).current).toBeNull();
  });
});

describe('an import whose worker died', () => {
  it('begins again with the next worker, until it has failed too often', async () => {
    const world = createWorld();
    for (let life = 0; life < 5; life++) {
      // A worker that hangs and is never heard of again: its lock goes with it.
      world.answer = () => new Promise(() => undefined);
      const service = world.startWorker();
      if (life === 0) await service.start('open-data');
      else void service.resume();
      await vi.waitFor(() => expect(world.asked).toHaveLength(life + 1));
      world.locks = createLocks();
    }
    const last = world.startWorker();
    await last.resume();
    expect(world.asked).toHaveLength(5);
    expect((await last.state()).lastFailure).toMatchObject({ reason: 'failed' });
  });

  it('is brought to its end', async () => {
    const world = createWorld();
    world.answer = () => new Promise(() => undefined);
    await world.startWorker().start('open-data');
    await vi.waitFor(() => expect(world.asked).toHaveLength(1));
    world.locks = createLocks();
    world.serve(boxes('one'));
    const service = world.startWorker();
    await service.resume();
    expect((await service.state()).current).toMatchObject({ rows: 1 });
    await service.resume();
    expect(world.asked).toHaveLength(2);
  });

  it('waits while another context imports', async () => {
    const world = createWorld();
    world.serve(boxes('one'));
    world.locks.held = true;
    const service = world.startWorker();
    await service.start('open-data');
    await idle(service);
    expect(world.asked).toHaveLength(0);
    world.locks.held = false;
    await service.resume();
    expect((await service.state()).current).toMatchObject({ rows: 1 });
  });
});

describe('the mirror of the organisation', () => {
  it('is asked at once, then once a day, with the mark of the last visit', async () => {
    const world = createWorld();
    world.mirror = MIRROR;
    world.serve(boxes('one'));
    await world.startWorker().resume();
    await world.startWorker().resume();
    expect(world.asked).toEqual([{ url: MIRROR, etag: null }]);
    world.now += DAY + 1;
    const service = world.startWorker();
    await service.resume();
    expect(world.asked.at(-1)).toEqual({ url: MIRROR, etag: '"1"' });
    expect(await service.state()).toMatchObject({ current: { rows: 1 }, lastFailure: null, hasMirror: true });
    world.now += DAY + 1;
    world.serve(boxes('one', 'two'), '"2"');
    await service.resume();
    expect((await service.state()).current).toMatchObject({ rows: 2, origin: 'mirror' });
  });

  it('is left alone for longer after each failure, and asked anew when the address changes', async () => {
    const world = createWorld();
    world.mirror = MIRROR;
    const service = world.startWorker();
    const waits: number[] = [];
    for (let failure = 0; failure < 4; failure++) {
      await service.resume();
      const from = world.now;
      const visits = world.asked.length;
      while (world.asked.length === visits) {
        world.now += 60_000;
        if (world.now - from > 2 * DAY) break;
        await service.resume();
      }
      waits.push(Math.round((world.now - from) / 60_000));
    }
    expect(waits).toEqual([15, 30, 60, 120]);
    world.mirror = 'https://other.example/mssante.txt';
    await service.resume();
    expect(world.asked.at(-1)?.url).toBe(world.mirror);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportProgress } from '../../../utils/directory/state';
import { openDirectoryStore } from '../../../utils/directory/store/generation-store';
import type { OpenLine, WorkerLine } from '../../../utils/list-worker/give-order';
import { fetchInWorker, runInWorker } from '../../../utils/list-worker/in-worker';
import { startListWorker } from '../../../utils/list-worker/start-list-worker';
import type { ListNews } from '../../../utils/list-worker/worker-messages';
import { OFFICIAL_LIST } from '../../../utils/trust/list/trust-sources';
import { createLocks, streamOfBytes, tableOf } from '../directory/import/parts';
import { mailboxWith } from '../directory/store/some-mailboxes';

const OPEN_DATA = { from: 'open-data', url: '', mirrorKey: '', mark: null } as const;
const OFFICIAL = { origin: 'official', url: OFFICIAL_LIST, key: '' } as const;
const XML =
  '<ListeBlancheMSSante><DateDeGeneration>2026-11-20</DateDeGeneration><ListeDomaines><Domaine><Nom>exemple.mssante.fr</Nom></Domaine></ListeDomaines></ListeBlancheMSSante>';

const table = tableOf([
  mailboxWith({ address: 'camille.exemple@medecin.mssante.fr', family: 'EXEMPLE' }),
  mailboxWith({ address: 'sacha.exemple@medecin.mssante.fr', family: 'EXEMPLE' }),
]);

/** Workers in this very thread, to which everything crosses as JSON. */
function createWorkers() {
  const now = (): number => 1_800_000_000_000;
  const workers = {
    open: 0,
    started: 0,
    answer: (): Response | Promise<Response> => new Response(streamOfBytes(table)),
    locks: createLocks(),
    openStore: () => openDirectoryStore({ now }),
    async openLine(onNews: (news: ListNews) => void): Promise<WorkerLine> {
      workers.open += 1;
      workers.started += 1;
      let give: Parameters<Parameters<typeof startListWorker>[0]['listen']>[0] = () => undefined;
      startListWorker({
        listen(onOrder) {
          give = onOrder;
        },
        tell: (news) => onNews(JSON.parse(JSON.stringify(news))),
        openStore: workers.openStore,
        fetch: async () => workers.answer(),
        locks: workers.locks,
        now,
      });
      return {
        post: (order) => give(JSON.parse(JSON.stringify(order))),
        close() {
          workers.open -= 1;
        },
      };
    },
  };
  return workers;
}

const never = new AbortController().signal;
const silent = (): void => undefined;

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

describe('an import in a worker', () => {
  it('tells how far it is, ends with the directory in the store, and ends its worker', async () => {
    const workers = createWorkers();
    const seen: ImportProgress[] = [];
    const updated = await runInWorker(workers.openLine).run(OPEN_DATA, (tick) => seen.push(tick), never);
    expect(updated).toEqual({ mark: null });
    expect((await (await workers.openStore()).current())?.directory).toMatchObject({ rows: 2 });
    expect(seen.map(({ phase }) => phase)).toContain('writing');
    expect(workers.open).toBe(0);
  });

  it('fails for the reason that the worker gives', async () => {
    const workers = createWorkers();
    workers.answer = () => new Response(null, { status: 503 });
    const run = runInWorker(workers.openLine).run(OPEN_DATA, silent, never);
    await expect(run).rejects.toMatchObject({ reason: 'refused-by-server' });
    expect(workers.open).toBe(0);
  });

  it('does nothing while another context imports, and looks twice', async () => {
    const workers = createWorkers();
    workers.locks.held = true;
    expect(await runInWorker(workers.openLine).run(OPEN_DATA, silent, never)).toBeNull();
    expect(workers.started).toBe(2);
  });

  it('begins as soon as a worker whose background has died lets go', async () => {
    const workers = createWorkers();
    workers.locks.held = true;
    const run = runInWorker(workers.openLine).run(OPEN_DATA, silent, never);
    await vi.waitFor(() => expect(workers.open).toBe(0));
    workers.locks.held = false;
    expect(await run).toEqual({ mark: null });
  });

  it('stops when it is told to, even before it has begun', async () => {
    const workers = createWorkers();
    workers.answer = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
    const controller = new AbortController();
    const run = runInWorker(workers.openLine).run(OPEN_DATA, () => controller.abort(), controller.signal);
    await expect(run).rejects.toMatchObject({ reason: 'cancelled' });
    const late = runInWorker(workers.openLine).run(OPEN_DATA, silent, controller.signal);
    await expect(late).rejects.toMatchObject({ reason: 'cancelled' });
    expect(await (await workers.openStore()).current()).toBeNull();
    expect(workers.open).toBe(0);
  });
});

describe('a worker that is lost, or that cannot be started', () => {
  const lost: OpenLine = async (_, onLost) => ({ post: onLost, close: silent });
  const none: OpenLine = () => Promise.reject(new Error('no page'));

  it.each([
    ['lost', lost],
    ['none', none],
  ])('is an import and a reading that failed (%s)', async (_, openLine) => {
    const run = runInWorker(openLine).run(OPEN_DATA, silent, never);
    await expect(run).rejects.toMatchObject({ reason: 'failed' });
    const lists = fetchInWorker(openLine);
    expect(await lists.read(XML)).toBe('failed');
    expect(await lists.download(OFFICIAL, null)).toEqual({ kind: 'problem', problem: 'failed' });
  });

  it('is not waited for when it does not stop', async () => {
    vi.useFakeTimers();
    const deaf: OpenLine = async () => ({ post: silent, close: silent });
    const controller = new AbortController();
    const run = runInWorker(deaf).run(OPEN_DATA, silent, controller.signal);
    const failing = expect(run).rejects.toMatchObject({ reason: 'failed' });
    controller.abort();
    await vi.runAllTimersAsync();
    await failing;
    vi.useRealTimers();
  });
});

describe('a trust list in a worker', () => {
  it('comes from a server or a text, whole', async () => {
    const workers = createWorkers();
    workers.answer = () => new Response(XML, { headers: { ETag: '"1"' } });
    const lists = fetchInWorker(workers.openLine);
    const list = { names: ['exemple.mssante.fr'], entries: 1, generatedAt: '2026-11-20' };
    expect(await lists.read(XML)).toMatchObject(list);
    expect(await lists.download(OFFICIAL, null)).toMatchObject({
      kind: 'read',
      value: list,
      validators: { etag: '"1"' },
    });
    expect(workers.open).toBe(0);
  });

  it('that is none is said to be so', async () => {
    const lists = fetchInWorker(createWorkers().openLine);
    expect(await lists.read(XML.slice(0, -20))).toBe('cut');
    expect(await lists.read('<html/>')).toBe('foreign');
  });
});

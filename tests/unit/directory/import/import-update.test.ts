import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importUpdate } from '../../../../utils/directory/import/import-update';
import { makeDelta } from '../../../../utils/directory/mirror/make-delta';
import type { MirrorIndex } from '../../../../utils/directory/mirror/mirror-index';
import { openDirectoryStore } from '../../../../utils/directory/store/generation-store';
import { writePacked } from '../../../../utils/directory/store/packed/write-packed';
import { type Content, contentOfDay, gzipDelta, linesOf, promise } from '../mirror/contents';

const INDEX = 'https://mirror.example/index.json';

/** A static host: files by name. */
function createHost() {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  return {
    files,
    asked,
    async fetch(url: RequestInfo | URL): Promise<Response> {
      const name = new URL(`${url}`).pathname.slice(1);
      asked.push(name);
      const bytes = files.get(name);
      return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
    },
  };
}

async function gzipOf({ generation }: Content): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writePacked(generation)) parts.push(part);
  return gzipSync(Buffer.concat(parts));
}

async function rowsOf(content: Content): Promise<{ id: string; rows: string[] }> {
  return { id: content.head.contentId, rows: await linesOf(content) };
}

function publish(
  host: ReturnType<typeof createHost>,
  { head }: Content,
  more: Pick<MirrorIndex, 'full' | 'deltas'>,
) {
  const { contentId: content, asOf, rows } = head;
  const index: MirrorIndex = { format: 'plisur-mirror-1', content, asOf, rows, ...more };
  host.files.set('index.json', new TextEncoder().encode(JSON.stringify(index)));
}

async function createBrowser(host: ReturnType<typeof createHost>) {
  const store = await openDirectoryStore({ now: Date.now });
  const update = () =>
    importUpdate({
      from: 'mirror',
      url: INDEX,
      mirrorKey: '',
      mark: null,
      fetch: host.fetch,
      store,
      now: Date.now,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  return { store, update };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('an update from a mirror', () => {
  it('brings the whole first, then only what changed, and stores what a whole import would', async () => {
    const [older, newer] = [await contentOfDay('2026-11-21'), await contentOfDay('2026-11-22')];
    const host = createHost();
    const { store, update } = await createBrowser(host);
    host.files.set('old.gz', await gzipOf(older));
    publish(host, older, { full: promise('old.gz', await gzipOf(older)), deltas: [] });
    await update();
    expect((await store.current())?.contentId).toBe(older.head.contentId);

    const delta = gzipDelta(makeDelta(await rowsOf(older), await rowsOf(newer)));
    const { contentId: from } = older.head;
    const { contentId: to } = newer.head;
    host.files.set('delta.gz', delta);
    publish(host, newer, {
      full: promise('new.gz', await gzipOf(newer)),
      deltas: [{ ...promise('delta.gz', delta), from, to }],
    });
    host.asked.length = 0;
    await update();
    expect(host.asked).toEqual(['index.json', 'delta.gz']);
    const current = await store.current();
    expect(current).toMatchObject({ contentId: to, directory: { asOf: '2026-11-22', origin: 'mirror' } });
    if (current === null) return;
    expect(await linesOf({ generation: current.generation, head: newer.head })).toEqual(await linesOf(newer));
    await update();
    expect((await store.current())?.generation.id).toBe(current.generation.id);
  });

  it('brings the whole if the change does not lead to what was promised', async () => {
    const [older, newer] = [await contentOfDay('2026-11-21'), await contentOfDay('2026-11-22')];
    const host = createHost();
    const { store, update } = await createBrowser(host);
    const [whole, before] = [await gzipOf(newer), await gzipOf(older)];
    host.files.set('old.gz', before).set('new.gz', whole);
    publish(host, older, { full: promise('old.gz', before), deltas: [] });
    await update();
    const [from, to] = [older.head.contentId, newer.head.contentId];
    const lie = gzipDelta({ from, to, removed: new Set(), added: new Set() });
    host.files.set('delta.gz', lie);
    publish(host, newer, {
      full: promise('new.gz', whole),
      deltas: [{ ...promise('delta.gz', lie), from, to }],
    });
    await update();
    expect(host.asked.at(-1)).toBe('new.gz');
    expect((await store.current())?.contentId).toBe(to);
  });
});

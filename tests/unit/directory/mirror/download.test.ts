import { describe, expect, it } from 'vitest';
import { download } from '../../../../utils/directory/mirror/download';
import { OPEN_DATA_URL, openOpenData } from '../../../../utils/directory/mirror/open-remote';
import { readWhole } from '../../../../utils/directory/mirror/read-promised';
import { chunksOf, streamOf } from '../../../../utils/directory/source/byte-source';

const URL_OF_FILE = 'https://miroir.exemple.example/annuaire.txt';
const BYTES = new TextEncoder().encode('un fichier');

const answering = (init: ResponseInit = {}, body: ReadableStream | null = streamOf([BYTES])) => ({
  fetch: async () => new Response(body, init),
});

async function contentOf(fetcher: { fetch: typeof fetch }, idleMs?: number) {
  const found = await download(URL_OF_FILE, { ...fetcher, idleMs });
  return found && readWhole(chunksOf(found.stream), 1_000);
}

/** Sends a first piece, then nothing more. */
const silentStream = (signal: AbortSignal | null | undefined) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(BYTES);
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });

describe('a download', () => {
  it('tells the length, the mark and the day of the file', async () => {
    const found = await download(
      URL_OF_FILE,
      answering({
        headers: { 'Content-Length': '10', ETag: '"a"', 'Last-Modified': 'Sun, 22 Nov 2026 07:30:00 GMT' },
      }),
    );
    expect(found).toMatchObject({ bytesTotal: 10, etag: '"a"', asOf: '2026-11-22' });
    expect(await readWhole(chunksOf(found?.stream ?? streamOf([])), 1_000)).toEqual(BYTES);
  });

  it('does not take the length of what the browser unpacks for that of the file', async () => {
    const headers = { 'Content-Length': '4', 'Content-Encoding': 'gzip' };
    expect(await download(URL_OF_FILE, answering({ headers }))).toMatchObject({
      bytesTotal: null,
      asOf: null,
    });
    expect(await contentOf(answering({ headers }))).toEqual(BYTES);
  });

  it('is told that nothing has changed', async () => {
    expect(await download(URL_OF_FILE, answering({ status: 304 }, null))).toBeNull();
  });

  it('tells how far it is', async () => {
    const told: unknown[] = [];
    const onBytes = (...progress: unknown[]) => told.push(progress);
    const found = await download(URL_OF_FILE, {
      ...answering({ headers: { 'Content-Length': '10' } }),
      onBytes,
    });
    await readWhole(chunksOf(found?.stream ?? streamOf([])), 1_000);
    expect(told.at(-1)).toEqual([10, 10]);
  });

  it.each([400, 401, 403, 404, 429, 500, 503])(
    'that is answered %i is refused by the server',
    async (status) => {
      await expect(contentOf(answering({ status }))).rejects.toMatchObject({ reason: 'refused-by-server' });
    },
  );

  it('that gives a page instead of a file is refused by the server', async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    await expect(contentOf(answering({ headers }))).rejects.toMatchObject({ reason: 'refused-by-server' });
  });

  it('without a network is offline, also half-way', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(contentOf({ fetch })).rejects.toMatchObject({ reason: 'offline' });
    const breaking = new ReadableStream({ pull: () => Promise.reject(new TypeError('network error')) });
    await expect(contentOf(answering({}, breaking))).rejects.toMatchObject({ reason: 'offline' });
  });

  it('that is shorter than the server promised is cut', async () => {
    const headers = { 'Content-Length': '11' };
    await expect(contentOf(answering({ headers }))).rejects.toMatchObject({ reason: 'cut' });
  });

  it('from a server that stays silent is given up, before the first byte and after', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    await expect(contentOf({ fetch: never }, 20)).rejects.toMatchObject({ reason: 'offline' });
    const silent: typeof fetch = async (_, init) => new Response(silentStream(init?.signal));
    await expect(contentOf({ fetch: silent }, 20)).rejects.toMatchObject({ reason: 'offline' });
  });

  it('can be cancelled, before it starts and half-way', async () => {
    const signal = AbortSignal.abort();
    const refusing: typeof fetch = (_, init) => Promise.reject(init?.signal?.reason);
    await expect(download(URL_OF_FILE, { fetch: refusing, signal })).rejects.toMatchObject({
      reason: 'cancelled',
    });

    const control = new AbortController();
    const silent: typeof fetch = async (_, init) => new Response(silentStream(init?.signal));
    const found = await download(URL_OF_FILE, { fetch: silent, signal: control.signal });
    const reading = readWhole(chunksOf(found?.stream ?? streamOf([])), 1_000);
    control.abort();
    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
  });

  it('takes no cookie and no referrer along', async () => {
    let asked: RequestInit | undefined;
    const fetcher: typeof fetch = async (_, init) => {
      asked = init;
      return new Response(streamOf([BYTES]));
    };
    await download(URL_OF_FILE, { fetch: fetcher, etag: '"a"' });
    expect(asked).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'If-None-Match': '"a"' },
    });
  });
});

describe('the open data', () => {
  it('are asked for at their own address', async () => {
    const asked: string[] = [];
    const fetcher: typeof fetch = async (input) => {
      asked.push(String(input));
      return new Response(streamOf([BYTES]));
    };
    expect(await openOpenData({ fetch: fetcher })).toMatchObject({ kind: 'file', contentId: null });
    expect(asked).toEqual([OPEN_DATA_URL]);
  });
});

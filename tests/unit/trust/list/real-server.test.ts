import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { downloadList } from '../../../../utils/trust/list/download-list';
import type { TrustSource } from '../../../../utils/trust/list/trust-sources';
import { wholeList } from '../whole-list';

const WHOLE = wholeList();
const ETAG = '"liste-1"';
const PATIENCE = 20_000;
let server: Server | null = null;

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TrustSource> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: 'mirror', url: `http://127.0.0.1:${address.port}/liste.xml`, key: '' };
}

describe('downloadList, from a server', () => {
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it('reads a whole list that comes in gzip, and asks for no more while it has not changed', async () => {
    const source = await serve((request, response) => {
      if (request.headers['if-none-match'] === ETAG) return response.writeHead(304).end();
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'text/xml', ETag: ETAG });
      return response.end(gzipSync(WHOLE.xml));
    });
    const first = await downloadList(fetch, source, null, PATIENCE);
    expect(first).toMatchObject({ kind: 'read', value: { entries: WHOLE.entries, names: WHOLE.names } });
    const validators = first.kind === 'read' ? first.validators : null;
    expect(validators).toEqual({ etag: ETAG, lastModified: null });
    expect(await downloadList(fetch, source, validators, PATIENCE)).toEqual({ kind: 'unchanged' });
  });

  it('calls a download cut whose connection ends too early', async () => {
    const source = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': WHOLE.xml.length });
      response.write(WHOLE.xml.slice(0, 200_000), () => response.destroy());
    });
    expect(await downloadList(fetch, source, null, PATIENCE)).toEqual({ kind: 'problem', problem: 'cut' });
  });

  it('calls a download cut that is gzip broken off', async () => {
    const source = await serve((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(gzipSync(WHOLE.xml).subarray(0, 20_000));
    });
    expect(await downloadList(fetch, source, null, PATIENCE)).toEqual({ kind: 'problem', problem: 'cut' });
  });

  it('leaves off what has no end', async () => {
    const source = await serve((_, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
      };
      response.on('drain', more);
      response.write('<ListeBlancheMSSante>', more);
    });
    expect(await downloadList(fetch, source, null, PATIENCE)).toEqual({
      kind: 'problem',
      problem: 'foreign',
    });
  });

  it('waits no longer than its patience', async () => {
    const source = await serve(() => undefined);
    expect(await downloadList(fetch, source, null, 100)).toEqual({ kind: 'problem', problem: 'offline' });
  });

  it('says that nobody answers', async () => {
    const source = await serve(() => undefined);
    server?.close();
    expect(await downloadList(fetch, source, null, PATIENCE)).toEqual({
      kind: 'problem',
      problem: 'offline',
    });
    expect(await downloadList(fetch, { ...source, origin: 'official' }, null, PATIENCE)).toEqual({
      kind: 'problem',
      problem: 'certificate-or-offline',
    });
  });
});

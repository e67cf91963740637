import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one file. */
export type Fault =
  /** The answer never begins. */
  | 'hang'
  /** Half of the file, and then nothing more, with the connection open. */
  | 'stall'
  /** Half of the file, then the connection breaks. */
  | 'break'
  /** 200 with half of the file, as if it were whole. */
  | 'cut'
  /** A log-in page of a proxy, with 200. */
  | 'html'
  | 404
  | 429
  | 503;

/** A static host on 127.0.0.1 for lists: ETag, 304, and all that can go wrong. */
export interface ListsServer {
  readonly url: string;
  /** Serves `body` at `/name`. */
  put(name: string, body: string | Uint8Array): void;
  /** Makes one file go wrong, or right again. */
  fault(name: string, fault: Fault | null): void;
  /** `METHOD /name status` of each request that was answered, or begun to be. */
  readonly requests: readonly string[];
  /** The headers of each request so far, by the same place. */
  readonly headers: readonly IncomingMessage['headers'][];
  close(): Promise<void>;
}

export async function startListsServer(): Promise<ListsServer> {
  const files = new Map<string, Buffer>();
  const faults = new Map<string, Fault>();
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];

  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    headers.push(request.headers);
    serve(request, response, files.get(name), faults.get(name) ?? null);
    requests.push(`${request.method} /${name} ${response.statusCode}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    put: (name, body) => void files.set(name, Buffer.from(body)),
    fault: (name, fault) => void (fault === null ? faults.delete(name) : faults.set(name, fault)),
    requests,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | undefined,
  fault: Fault | null,
): void {
  if (fault === 'hang') return;
  if (typeof fault === 'number' || body === undefined) {
    response.writeHead(typeof fault === 'number' ? fault : 404).end();
    return;
  }
  if (fault === 'html') {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Proxy</title>');
    return;
  }
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag }).end();
    return;
  }
  const half = body.subarray(0, Math.floor(body.length / 2));
  const sent = fault === null ? body : half;
  const length = fault === 'cut' ? half.length : body.length;
  response.writeHead(200, {
    ETag: etag,
    'Content-Length': length,
    'Content-Type': 'application/octet-stream',
  });
  if (fault === 'stall' || fault === 'break') {
    response.write(sent, () => fault === 'break' && response.destroy());
  } else {
    response.end(sent);
  }
}

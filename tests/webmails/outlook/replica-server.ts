import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMailStore } from './replica/mail-store';
import type { RecordedRequest, SavedDraft, SentMessage } from './replica/messages';
import { pageShell } from './replica/page-shell';
import { readCall } from './replica/read-call';

const PAGE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'replica', 'page');
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/**
 * A replica of Outlook on the web: pages and a service written here from public descriptions, on loopback. What
 * passes on it has not been tested on the real Outlook.
 */
export interface Replica {
  /** `http://127.0.0.1:<port>/mail/`; see `replica/page/options.js` for its query string. */
  readonly url: string;
  /** Folder with one JSON file for each delivered message. */
  readonly outbox: string;
  /** Delivered messages, in order. */
  sent(): readonly SentMessage[];
  /** The state of the draft after each save, in order. */
  saves(): readonly SavedDraft[];
  /** Every call of the service, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Forgets messages, drafts and calls. */
  clear(): void;
  stop(): Promise<void>;
}

/** Starts the replica on a free port of 127.0.0.1. */
export async function startReplica(): Promise<Replica> {
  const store = openMailStore();
  const requests: RecordedRequest[] = [];

  const server = createServer((request, response) => {
    void route(request, response).catch(() => {
      response.writeHead(500).end();
    });
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://replica.invalid');
    if (request.method === 'POST' && /^\/owa\/(?:0\/)?service\.svc$/.test(pathname)) {
      const { call, recorded } = await readCall(request);
      requests.push(recorded);
      const body = { Body: store.handle(recorded.action, call) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const asset = /^\/owamail\/([a-z-]+\.(js|css))$/.exec(pathname);
    if (asset?.[1] !== undefined) {
      const content = await readFile(join(PAGE_FOLDER, asset[1]));
      response.writeHead(200, { 'content-type': TYPES[asset[2] ?? ''] ?? '' }).end(content);
      return;
    }
    const { html, policy } = pageShell();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    response.writeHead(pathname === '/mail/' ? 200 : 404, headers).end(pathname === '/mail/' ? html : '');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/mail/`,
    outbox: store.outbox,
    sent: store.sent,
    saves: store.saves,
    requests,
    clear() {
      store.clear();
      requests.length = 0;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.remove();
    },
  };
}

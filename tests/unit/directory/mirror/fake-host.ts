import { streamOf } from '../../../../utils/directory/source/byte-source';

type Answer = Uint8Array | string | (() => Response | Promise<Response>);

/** A static host by the paths of its files. Everything else is 404. Notes what it was asked. */
export class FakeHost {
  readonly asked: { path: string; headers: Headers }[] = [];
  readonly #files: Record<string, Answer>;

  constructor(files: Record<string, Answer>) {
    this.#files = files;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const path = new URL(String(input)).pathname;
    const headers = new Headers(init?.headers);
    this.asked.push({ path, headers });
    init?.signal?.throwIfAborted();
    const answer = this.#files[path];
    if (answer === undefined) return new Response('', { status: 404 });
    if (typeof answer === 'function') return answer();
    const bytes = typeof answer === 'string' ? new TextEncoder().encode(answer) : answer;
    const etag = `"${bytes.length}"`;
    if (headers.get('If-None-Match') === etag) return new Response(null, { status: 304 });
    return new Response(streamOf([bytes]), {
      headers: { 'Content-Length': String(bytes.length), ETag: etag },
    });
  };

  get paths(): string[] {
    return this.asked.map(({ path }) => path);
  }
}

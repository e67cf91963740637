import { ImportError } from '../import-error';
import { dayOfName } from '../source/day-of-name';

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** What the server said of the version that is there already. */
  readonly etag?: string | null | undefined;
  /** After so long without a byte the server is given up. */
  readonly idleMs?: number | undefined;
  /** Bytes that came so far, and how many will; null if the server does not say. */
  readonly onBytes?: ((bytes: number, total: number | null) => void) | undefined;
}

export interface Download {
  readonly stream: ReadableStream<Uint8Array>;
  /** Null if the server does not say. */
  readonly bytesTotal: number | null;
  readonly etag: string | null;
  /** The day that the name of the file tells, or else the day of its last change (`YYYY-MM-DD`); null if unknown. */
  readonly asOf: string | null;
}

const IDLE_MS = 30_000;
const NOT_MODIFIED = 304;

/**
 * Asks a server for a file. Nothing is told to it but the address: no cookie, no referrer.
 * @returns null if what has this `etag` is still the newest
 * @throws {ImportError} `offline` (also for a server that stays silent), `refused-by-server` (also for a page instead
 * of a file), `cancelled`. The stream ends with the same, or with `cut` if it is shorter than was promised.
 */
export async function download(url: string, options: DownloadOptions): Promise<Download | null> {
  const patience = createPatience(options);
  try {
    const response = await options.fetch(url, {
      signal: patience.signal,
      headers: options.etag ? { 'If-None-Match': options.etag } : {},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The newest is asked for; what came before is kept by the caller.
      cache: 'no-store',
    });
    if (response.status === NOT_MODIFIED) {
      patience.end();
      return null;
    }
    const isPage = response.headers.get('Content-Type')?.includes('text/html') ?? false;
    if (!response.ok || isPage || response.body === null) {
      patience.end();
      await response.body?.cancel();
      throw new ImportError('refused-by-server');
    }
    const bytesTotal = lengthOf(response.headers);
    return {
      stream: watch(response.body, bytesTotal, patience, options.onBytes),
      bytesTotal,
      etag: response.headers.get('ETag'),
      asOf: dayOfName(response.url) ?? dayOf(response.headers.get('Last-Modified')),
    };
  } catch (fault) {
    throw patience.tell(fault);
  }
}

interface Patience {
  readonly signal: AbortSignal;
  /** A byte came. */
  renew(): void;
  end(): void;
  tell(fault: unknown): ImportError;
}

function createPatience({ signal, idleMs = IDLE_MS }: DownloadOptions): Patience {
  const control = new AbortController();
  const cancel = () => control.abort();
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  let timer = setTimeout(cancel, idleMs);
  const end = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  };
  return {
    signal: control.signal,
    renew() {
      clearTimeout(timer);
      timer = setTimeout(cancel, idleMs);
    },
    end,
    tell(fault) {
      end();
      if (fault instanceof ImportError) return fault;
      return new ImportError(signal?.aborted ? 'cancelled' : 'offline', { cause: fault });
    },
  };
}

function watch(
  body: ReadableStream<Uint8Array>,
  bytesTotal: number | null,
  patience: Patience,
  onBytes: DownloadOptions['onBytes'],
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          patience.renew();
          const { done, value } = await reader.read();
          bytes += value?.length ?? 0;
          onBytes?.(bytes, bytesTotal);
          if (value !== undefined) controller.enqueue(value);
          if (!done) return;
          if (bytesTotal !== null && bytes < bytesTotal) throw new ImportError('cut');
          patience.end();
          controller.close();
        } catch (fault) {
          controller.error(patience.tell(fault));
        }
      },
      async cancel() {
        patience.end();
        await reader.cancel();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The promised length, unless the browser unpacks what it is the length of. */
function lengthOf(headers: Headers): number | null {
  const length = Number(headers.get('Content-Length') ?? Number.NaN);
  return headers.get('Content-Encoding') === null && Number.isSafeInteger(length) && length > 0
    ? length
    : null;
}

function dayOf(date: string | null): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

import type { LookUpState } from '../answer';
import { readBody } from './read-body';
import { type Page, readBundle } from './read-bundle';
import { readRetryAfter } from './retry-after';
import type { Pace } from './token-bucket';

/** What calling takes of the world. */
export interface ApiWorld extends Pace {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** From 0 up to and without 1. */
  random(): number;
  /** How long one call may take, body included, in ms. */
  readonly timeout: number;
}

export interface Failure {
  readonly state: Exclude<LookUpState, 'answered'>;
  /** When to ask again, in ms since 1970; null if the server did not say. */
  readonly retryAt: number | null;
}

export type PageOrFailure = { readonly page: Page } | Failure;

/** A page of 200 practitioners has about 0.6 MB. */
const LONGEST_BODY = 8_000_000;
const PASSING_FAULTS: ReadonlySet<number> = new Set([502, 503, 504]);
/** Before the one retry, in ms: the least, and the width of the jitter, so that browsers do not return together. */
const RETRY_WAIT = 250;
const RETRY_JITTER = 500;

/**
 * Fetches one page. The key travels in its header only; cookies, cache, referrer and redirects are off, so that
 * neither the key nor a name goes anywhere else or stays in the browser's cache. Gateway faults (502, 503, 504) are
 * tried once more, unless the server says when to come back. Never rejects.
 */
export async function callApi(
  url: string,
  key: string,
  world: ApiWorld,
  mayLeave: () => Promise<void>,
): Promise<PageOrFailure> {
  await mayLeave();
  const first = await callOnce(url, key, world);
  if (!first.isPassing) return first.result;
  await world.sleep(RETRY_WAIT + world.random() * RETRY_JITTER);
  await mayLeave();
  return (await callOnce(url, key, world)).result;
}

async function callOnce(
  url: string,
  key: string,
  world: ApiWorld,
): Promise<{ result: PageOrFailure; isPassing: boolean }> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), world.timeout);
  let response: Response | null = null;
  try {
    response = await world.fetch(url, {
      headers: { Accept: 'application/fhir+json', 'ESANTE-API-KEY': key },
      signal: limit.signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const state = stateOf(response);
    if (state !== null) {
      const wait = response.headers.get('Retry-After');
      await response.body?.cancel().catch(() => undefined);
      const says = state === 'too-many-requests' || (state === 'unavailable' && wait !== null);
      const retryAt = says ? readRetryAfter(wait, world.now()) : null;
      return {
        result: { state, retryAt },
        isPassing: PASSING_FAULTS.has(response.status) && retryAt === null,
      };
    }
    const body = await readBody(response, LONGEST_BODY);
    const page = body === null ? 'unreadable' : readBundle(body);
    return { result: typeof page === 'string' ? { state: page, retryAt: null } : { page }, isPassing: false };
  } catch {
    // Before the headers: nobody there. After them: the body was cut.
    const state = limit.signal.aborted ? 'timed-out' : response === null ? 'offline' : 'unreadable';
    return { result: { state, retryAt: null }, isPassing: false };
  } finally {
    clearTimeout(timer);
  }
}

/** Null for a success. */
function stateOf({ status, type }: Response): Failure['state'] | null {
  if (status === 200) return null;
  // A browser shows a redirect that it may not follow as an opaque answer of status 0.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'gone';
  if (status === 401) return 'wrong-key';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'gone';
  if (status === 408) return 'timed-out';
  if (status === 429) return 'too-many-requests';
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'refused' : 'unreadable';
}
